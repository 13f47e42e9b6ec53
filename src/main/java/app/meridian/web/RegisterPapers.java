package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.RegisterPage;
import app.meridian.core.decision.RegisterPage.Row;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.text.DecisionListWords;
import app.meridian.text.Phrases;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a register on paper, in the current reader's language and in absolute times (rule H2). */
@Component
public class RegisterPapers {
    private final CurrentReader currentReader;
    private final Phrases phrases;
    private final Clock clock;
    private final I18nResolver i18n;

    public RegisterPapers(
            CurrentReader currentReader, Phrases phrases, Clock clock, @ComponentImport I18nResolver i18n) {
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.phrases = requireNonNull(phrases, "phrases");
        this.clock = requireNonNull(clock, "clock");
        this.i18n = requireNonNull(i18n, "i18n");
    }

    RegisterPaper of(RegisterPage page) {
        Reader reader = currentReader.in(ZoneOffset.UTC);
        DecisionListWords words = new DecisionListWords(phrases, reader, clock.instant());
        List<String> headings = Stream.of("meridian.decisions.paper.number", "meridian.decisions.paper.decision",
                "meridian.decisions.paper.status", "meridian.decisions.paper.template",
                "meridian.decisions.paper.driver", "meridian.decisions.paper.changed").map(i18n::getText).toList();
        return new RegisterPaper(i18n.getText("meridian.decisions.paper.none"), headings,
                page.rows().stream().map(row -> cells(row, words)).toList(),
                page.next().isPresent() ? i18n.getText("meridian.decisions.paper.more") : "");
    }

    /** For a reader who may not see the space. */
    RegisterPaper hidden() {
        return new RegisterPaper(i18n.getText("meridian.decisions.paper.none"), List.of(), List.of(), "");
    }

    private List<String> cells(Row row, DecisionListWords words) {
        String driver = row.driver().fullName().orElseGet(() -> i18n.getText("meridian.decisions.paper.former"));
        return List.of(row.row().number().toString(), row.row().title(), words.status(row.row().status()),
                row.row().templateName(), driver,
                row.row().changedAt().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
}
