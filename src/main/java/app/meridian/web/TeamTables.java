package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.People;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.team.ClockDay;
import app.meridian.core.team.PersonDay;
import app.meridian.core.team.TeamDay;
import app.meridian.core.team.TeamNotFoundException;
import app.meridian.core.team.TeamService;
import app.meridian.core.worktime.Interval;
import app.meridian.text.Phrases;
import app.meridian.web.TeamTable.Headings;
import app.meridian.web.TeamTable.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Puts a team's hours on paper, for the current reader's rights and language. Paper has no reader's clock, so the day
 * is one of the product's default zone (rule H2).
 */
@Component
public class TeamTables {
    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MIDNIGHT = DateTimeFormatter.ofPattern("kk:mm", Locale.ROOT);

    private final TeamService teams;
    private final CurrentReader currentReader;
    private final People people;
    private final Phrases phrases;

    public TeamTables(TeamService teams, CurrentReader currentReader, People people, Phrases phrases) {
        this.teams = requireNonNull(teams, "teams");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.people = requireNonNull(people, "people");
        this.phrases = requireNonNull(phrases, "phrases");
    }

    /** Without rows for a reader who may see nobody. */
    public TeamTable of(TeamSource source) {
        Reader reader = currentReader.get();
        Reader paper = new Reader(reader.person(), people.defaultZone(), reader.locale(), reader.timePattern());
        Optional<TeamDay> day = day(paper, source);
        String title = day.map(shown -> phrases.text("meridian.team.paper.title", shown.day().date().toString(),
                shown.day().zone().getId())).orElse("");
        List<Row> rows = day.map(shown -> shown.people().stream().map(this::row).toList()).orElse(List.of());
        String empty = phrases.text(reader.person().isEmpty()
                ? "meridian.team.page.anonymous" : "meridian.team.page.empty");
        return new TeamTable(title, headings(), rows, empty);
    }

    private Optional<TeamDay> day(Reader paper, TeamSource source) {
        try {
            return Optional.of(teams.dayOf(paper, source.crew(), date(source.day())).day());
        } catch (TeamNotFoundException hidden) {
            return Optional.empty();
        }
    }

    /** What somebody wrote into the macro that is no date is taken for today. */
    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(ClockDay.DATES::contains);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private Headings headings() {
        return new Headings(phrases.text("meridian.team.table.person"), phrases.text("meridian.team.paper.zone"),
                phrases.text("meridian.team.paper.hours"), phrases.text("meridian.team.paper.utc"),
                phrases.text("meridian.team.paper.away"));
    }

    private Row row(PersonDay person) {
        String hours = person.hidden() ? phrases.text("meridian.team.note.hidden")
                : spans(person.work(), person.zone());
        return new Row(person.person().fullName().orElse(""), person.zone().getId(), hours,
                spans(person.work(), ZoneOffset.UTC), spans(person.away(), person.zone()));
    }

    private String spans(List<Interval> intervals, ZoneId zone) {
        return intervals.stream().map(interval -> phrases.text("meridian.team.phrase.span",
                FROM.format(interval.from().atZone(zone)), until(interval, zone))).collect(Collectors.joining(", "));
    }

    private static String until(Interval interval, ZoneId zone) {
        boolean midnight = interval.until().atZone(zone).toLocalTime().toSecondOfDay() == 0;
        return (midnight ? MIDNIGHT : UNTIL).format(interval.until().atZone(zone));
    }
}
