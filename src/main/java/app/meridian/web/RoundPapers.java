package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Answer;
import app.meridian.core.checkin.NamedBlocker;
import app.meridian.core.checkin.PersonTurn;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.RoundBoard;
import app.meridian.core.checkin.RoundQuestion;
import app.meridian.core.checkin.Window;
import app.meridian.text.Markdown;
import app.meridian.web.CheckInsTable.Html;
import app.meridian.web.RoundPaper.Row;
import app.meridian.web.RoundPaper.Table;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts one round on one day on paper, in the current reader's language and in absolute times (rule H2). */
@Component
public class RoundPapers {
    private static final DateTimeFormatter ABSOLUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Markdown markdown;
    private final I18nResolver i18n;

    public RoundPapers(Markdown markdown, @ComponentImport I18nResolver i18n) {
        this.markdown = requireNonNull(markdown, "markdown");
        this.i18n = requireNonNull(i18n, "i18n");
    }

    Table of(RoundBoard board) {
        List<RoundQuestion> questions = board.round().fields().questions().stream()
                .filter(question -> question.type() != QuestionType.MOOD).toList();
        List<String> headings = new ArrayList<>(List.of(i18n.getText("meridian.rounds.table.person")));
        questions.forEach(question -> headings.add(question.words()));
        headings.add(i18n.getText("meridian.rounds.table.answered"));
        List<Row> rows = board.people().stream().map(turn -> row(turn, questions)).toList();
        String title = i18n.getText("meridian.rounds.paper.title", board.round().fields().name(),
                board.day().toString());
        return new Table(title, headings, rows, i18n.getText("meridian.rounds.paper.empty"));
    }

    /** In place of tables: that there is none of that name. */
    RoundPaper none(String name) {
        String said = name.equals(CheckInsWish.ALL) ? i18n.getText("meridian.rounds.board.none")
                : i18n.getText("meridian.rounds.board.no-such-round", name);
        return new RoundPaper(List.of(), said);
    }

    private Row row(PersonTurn turn, List<RoundQuestion> questions) {
        String name = turn.person().fullName()
                .orElseGet(() -> i18n.getText("meridian.check-ins.entry.former-user"));
        Optional<Answer> answer = turn.standpoint().answer();
        if (answer.isEmpty()) return new Row(name, List.of(), state(turn));
        List<Html> cells = questions.stream().map(question -> cell(question, answer.get())).toList();
        return new Row(name, cells, at(answer.get().givenAt(), answer.get().zone()));
    }

    private Html cell(RoundQuestion question, Answer answer) {
        if (question.type() == QuestionType.BLOCKERS) {
            return new Html(answer.blockers().stream().map(NamedBlocker::text).map(markdown::toHtml)
                    .collect(Collectors.joining()));
        }
        return new Html(answer.given().stream().filter(given -> given.question().equals(question.id()))
                .map(given -> markdown.toHtml(given.text())).collect(Collectors.joining()));
    }

    private String state(PersonTurn turn) {
        Optional<Window> window = turn.standpoint().window();
        return switch (turn.standpoint().state()) {
            case OPEN -> window.map(open -> timed("meridian.rounds.paper.open", open.closes(), turn.zone())).orElse("");
            case NOT_DUE -> window.map(later -> timed("meridian.rounds.paper.opens", later.opens(), turn.zone()))
                    .orElse("");
            case AWAY -> turn.awayUntil().map(last -> i18n.getText("meridian.rounds.paper.away-until", last.toString()))
                    .or(turn::holiday).orElseGet(() -> i18n.getText("meridian.rounds.paper.away"));
            default -> i18n.getText("meridian.rounds.turn.missed");
        };
    }

    private String timed(String key, Instant at, ZoneId zone) {
        return i18n.getText(key, at(at, zone));
    }

    private String at(Instant moment, ZoneId zone) {
        return i18n.getText("meridian.check-ins.table.time", ABSOLUTE.format(moment.atZone(zone)), zone.getId());
    }
}
