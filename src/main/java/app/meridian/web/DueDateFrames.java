package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.text.Phrases;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the frame of a date in a page, in the current reader's language and without a query (rule H1). */
@Component
public class DueDateFrames {
    private static final DateTimeFormatter ABSOLUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Phrases phrases;
    private final PageBuilderService pageBuilder;
    private final CurrentReader currentReader;
    private final Clock clock;

    public DueDateFrames(Phrases phrases, @ComponentImport PageBuilderService pageBuilder,
            CurrentReader currentReader, Clock clock) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.pageBuilder = requireNonNull(pageBuilder, "pageBuilder");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Has the page load what fills the frame. An anonymous reader sees nobody's hours (rule P2). */
    public DueDateFrame of(MacroDate date) {
        pageBuilder.assembler().resources().requireWebResource("app.meridian:due-macro");
        Reader reader = currentReader.in(ZoneOffset.UTC);
        ClockWords words = new ClockWords(reader, clock.instant());
        String day = words.day(date.day());
        String text = date.time().map(set -> phrases.text("meridian.due.macro.moment", phrases.text(
                "meridian.team.phrase.comma", day, words.time(set.time())), set.zone().getId())).orElse(day);
        String machine = date.time().map(set -> set.on(date.day()).toString()).orElseGet(date.day()::toString);
        return new DueDateFrame(reader.person().map(date::query).orElse(""), machine, text);
    }

    /** For paper, where nobody's clock and language are known (rule H2). */
    public Note onPaper(MacroDate date) {
        return new Note(date.time().map(set -> phrases.text("meridian.due.macro.moment",
                ABSOLUTE.format(date.day().atTime(set.time())), set.zone().getId()))
                .orElseGet(date.day()::toString));
    }
}
