package app.meridian.rest;

import static app.meridian.core.team.MeetingRequest.FEWEST_PEOPLE;
import static app.meridian.core.team.MeetingRequest.LONGEST_MINUTES;
import static app.meridian.core.team.MeetingRequest.MOST_DAYS;
import static app.meridian.core.team.MeetingRequest.MOST_PEOPLE;
import static app.meridian.core.team.MeetingRequest.MOST_WEEKS;
import static app.meridian.core.team.MeetingRequest.SHORTEST_MINUTES;
import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.team.ClockDay;
import app.meridian.core.team.Crew;
import app.meridian.core.team.MeetingFiles;
import app.meridian.core.team.MeetingRequest;
import app.meridian.core.team.TeamService;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what kind of meeting is wanted, and answers. */
@Component
public class MeetingSearch {
    private static final int USUAL_DAYS = 14;
    /** Between the first and the last meeting of a file: all that lies between them is counted through. */
    private static final int MOST_DAYS_APART = 366;

    private final TeamService teams;
    private final Crews crews;
    private final TeamAnswers answers;
    private final MeetingFiles files;
    private final Clock clock;

    public MeetingSearch(TeamService teams, Crews crews, TeamAnswers answers, MeetingFiles files, Clock clock) {
        this.teams = requireNonNull(teams, "teams");
        this.crews = requireNonNull(crews, "crews");
        this.answers = requireNonNull(answers, "answers");
        this.files = requireNonNull(files, "files");
        this.clock = requireNonNull(clock, "clock");
    }

    /** @throws BadFieldsException if a field is wrong */
    MeetingsJson find(Reader reader, Field body) {
        body.isObject("people", "minutes", "from", "days", "weeks", "project", "space");
        List<String> people = people(body.at("people").required());
        MeetingRequest request = request(reader, body);
        Optional<String> project = body.at("project").text();
        Optional<String> space = body.at("space").text();
        body.flaws().refuse();
        Optional<Container> container = crews.container(project.orElse(null), space.orElse(null));
        Crew.Named crew = crews.named(people, container);
        return answers.json(teams.meetings(reader, crew, request), reader);
    }

    private static List<String> people(Field field) {
        List<String> people = Entries.read(field, MOST_PEOPLE, Field::text).values().stream()
                .filter(key -> !key.isBlank()).distinct().toList();
        if (people.size() < FEWEST_PEOPLE) field.refuse(Message.of("meridian.team.error.too-few"));
        return people;
    }

    private MeetingRequest request(Reader reader, Field body) {
        LocalDate today = clock.instant().atZone(reader.zone()).toLocalDate();
        Optional<LocalDate> from = body.at("from").date();
        boolean known = from.isEmpty() || ClockDay.DATES.contains(from.get());
        if (!known) body.at("from").refuse(Message.of("meridian.rest.error.too-far"));
        LocalDate first = from.filter(date -> known && date.isAfter(today)).orElse(today);
        long minutes = body.at("minutes").required().number(SHORTEST_MINUTES, LONGEST_MINUTES)
                .orElse((long) SHORTEST_MINUTES);
        long days = body.at("days").number(1, MOST_DAYS).orElse((long) USUAL_DAYS);
        long weeks = body.at("weeks").number(1, MOST_WEEKS).orElse(1L);
        return new MeetingRequest(
                Duration.ofMinutes(minutes), reader.zone(), first, (int) days, (int) weeks, clock.instant());
    }

    /** @throws BadFieldsException if a parameter is wrong */
    MeetingFile file(Reader reader, List<String> starts, String minutes, List<String> keys) {
        List<Instant> instants = starts.stream().map(MeetingSearch::instant).sorted().distinct().toList();
        boolean fits = !instants.isEmpty() && instants.size() <= MOST_WEEKS;
        if (!fits) throw wrong("from", Message.of("meridian.rest.error.missing"));
        requireClose(instants);
        List<String> named = keys.stream().filter(key -> !key.isBlank()).toList();
        if (named.isEmpty()) throw wrong("key", Message.of("meridian.rest.error.missing"));
        List<PersonId> people = crews.named(named, Optional.empty()).people();
        return answers.file(teams.judged(reader, people, instants, Duration.ofMinutes(length(minutes))), reader);
    }

    /** @throws BadFieldsException if the last of the instants, which are in order, is too long after the first */
    static void requireClose(List<Instant> instants) {
        Duration apart = Duration.between(instants.get(0), instants.get(instants.size() - 1));
        boolean tooLong = apart.compareTo(Duration.ofDays(MOST_DAYS_APART)) > 0;
        if (tooLong) throw wrong("from", Message.of("meridian.rest.error.too-long-range", MOST_DAYS_APART));
    }

    String write(MeetingFile file) {
        return files.write(file.events(), clock.instant());
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (ClockDay.DATES.contains(instant.atZone(ZoneOffset.UTC).toLocalDate())) return instant;
        } catch (DateTimeException notAnInstant) {
            throw wrong("from", Message.of("meridian.rest.error.not-instant", Message.quote(text)));
        }
        throw wrong("from", Message.of("meridian.rest.error.too-far"));
    }

    private static int length(String minutes) {
        boolean number = minutes != null && minutes.matches("\\d{1,3}");
        int length = number ? Integer.parseInt(minutes) : 0;
        if (length >= SHORTEST_MINUTES && length <= LONGEST_MINUTES) return length;
        throw wrong("minutes", Message.of("meridian.rest.error.not-number", String.valueOf(minutes),
                String.valueOf(SHORTEST_MINUTES), String.valueOf(LONGEST_MINUTES)));
    }

    private static BadFieldsException wrong(String field, Message message) {
        return new BadFieldsException(Map.of(field, message));
    }
}
