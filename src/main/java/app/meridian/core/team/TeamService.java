package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleague;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Containers;
import app.meridian.core.worktime.DateSpan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows readers the hours of a team, as far as they may see them, and finds when it can meet. */
public final class TeamService {
    /** How many people fit into a view. */
    public static final int MOST_PEOPLE = 50;
    /** How many members of a team are looked at to say how many there are besides. */
    public static final int MOST_LOOKED_AT = 250;
    /** Dates around the ones looked at whose holidays are wanted. */
    private static final int BEFORE = 10;
    private static final int AFTER = 60;

    private final Colleagues colleagues;
    private final Circles circles;
    private final Containers containers;
    private final Clock clock;

    public TeamService(Colleagues colleagues, Circles circles, Containers containers, Clock clock) {
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.circles = requireNonNull(circles, "circles");
        this.containers = requireNonNull(containers, "containers");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * The team's day on the reader's clock. An anonymous reader sees nobody (rule P2).
     *
     * @param date today if empty
     * @throws TeamNotFoundException if there is no such project, space or group, or the reader may not see it; a
     *     group is seen by whoever may see one of its members
     */
    public Team dayOf(Reader reader, Crew crew, Optional<LocalDate> date) {
        requireVisible(reader, crew);
        Instant now = clock.instant();
        ClockDay today = ClockDay.at(now, reader.zone());
        ClockDay day = date.map(chosen -> ClockDay.of(chosen, reader.zone())).orElse(today);
        Fitting fitting = fitting(reader, crew);
        List<PersonId> asked = new ArrayList<>(fitting.people());
        reader.person().ifPresent(asked::add);
        DateSpan dates = around(min(day.date(), today.date()), max(day.date(), today.date()));
        List<Schedule> seen = schedules(reader, asked, new HoursRequest(crew.container(), dates, reader.locale()));
        List<Schedule> team = seen.stream().filter(each -> fitting.people().contains(each.id())).toList();
        if (crew instanceof Crew.Group && team.isEmpty()) throw new TeamNotFoundException(crew);
        Optional<Schedule> self = seen.stream().filter(Schedule::isReader).findFirst();
        return new Team(TeamDay.of(day, self, team, now), fitting.more());
    }

    /** Whoever cannot be seen takes nobody's place, and is not counted (rule P2). */
    private Fitting fitting(Reader reader, Crew crew) {
        List<PersonId> all = candidates(crew, MOST_LOOKED_AT);
        if (all.size() <= MOST_PEOPLE) return new Fitting(all, 0);
        List<PersonId> seen = colleagues.among(reader.person(), all);
        Set<PersonId> shown = Stream.concat(candidates(crew, MOST_PEOPLE).stream().filter(seen::contains),
                seen.stream()).distinct().limit(MOST_PEOPLE).collect(Collectors.toSet());
        return new Fitting(seen.stream().filter(shown::contains).toList(), seen.size() - shown.size());
    }

    /**
     * Times at which those of the people can meet whose hours the reader may see.
     *
     * @throws TeamNotFoundException if the reader may not see the container whose defaults shall count
     */
    public Meetings meetings(Reader reader, Crew.Named people, MeetingRequest request) {
        requireVisible(reader, people);
        DateSpan dates = around(request.first(), request.last());
        List<Schedule> all = schedules(reader, people.people(),
                new HoursRequest(people.container(), dates, reader.locale()));
        List<Schedule> known = all.stream().filter(each -> !each.isHidden()).toList();
        List<Person> hidden = all.stream().filter(Schedule::isHidden).map(Schedule::person).toList();
        List<MeetingOption> options = known.size() < 2 ? List.of() : MeetingFinder.find(known, request);
        return new Meetings(request, known.stream().map(Schedule::person).toList(), hidden, options);
    }

    /**
     * What meetings of that length at these instants mean for those of the people whom the reader may see.
     *
     * @throws TeamNotFoundException if the reader may see none of them
     */
    public Meetings judged(Reader reader, List<PersonId> people, List<Instant> starts, Duration length) {
        LocalDate first = starts.get(0).atZone(reader.zone()).toLocalDate();
        MeetingRequest request = new MeetingRequest(length, reader.zone(), first, 1, starts.size(), clock.instant());
        LocalDate last = starts.get(starts.size() - 1).atZone(reader.zone()).toLocalDate();
        List<Schedule> seen = schedules(reader, people,
                new HoursRequest(Optional.empty(), around(first, last), reader.locale()));
        if (seen.isEmpty()) throw new TeamNotFoundException(people);
        return new Meetings(request, seen.stream().map(Schedule::person).toList(), List.of(),
                MeetingFinder.judge(seen, starts, length));
    }

    /** @throws TeamNotFoundException if the reader may not see the project or space, or there is no such group */
    public void requireVisible(Reader reader, Crew crew) {
        Optional<Container> container = crew.container();
        boolean visible = container.isEmpty() || containers.canSee(reader.person(), container.get());
        boolean exists = !(crew instanceof Crew.Group group) || circles.isGroup(group.name());
        if (!visible || !exists) throw new TeamNotFoundException(crew);
    }

    /** Not the beginning of a longer list: a container chooses who matters most when not all fit. */
    private List<PersonId> candidates(Crew crew, int limit) {
        if (crew instanceof Crew.Members members) return containers.members(members.of(), limit);
        if (crew instanceof Crew.Group group) return circles.membersOf(group.name(), limit);
        return ((Crew.Named) crew).people().stream().limit(limit).toList();
    }

    private List<Schedule> schedules(Reader reader, List<PersonId> people, HoursRequest request) {
        List<Colleague> seen = colleagues.seenBy(reader.person(), people, request);
        return seen.stream().map(Schedule::of).toList();
    }

    private static DateSpan around(LocalDate first, LocalDate last) {
        return new DateSpan(first.minusDays(BEFORE), last.plusDays(AFTER));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @param more whom the reader may see, but who do not fit */
    private record Fitting(List<PersonId> people, int more) {}
}
