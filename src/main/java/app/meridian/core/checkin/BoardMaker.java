package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.subject.Container;
import app.meridian.core.worktime.DateSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what boards show, with the hours of all whom it concerns read at once. */
public final class BoardMaker {
    private final Colleagues colleagues;
    private final WorkingHours hours;
    private final RoundPeople roundPeople;
    private final TurnStore turns;
    private final People people;

    public BoardMaker(
            Colleagues colleagues, WorkingHours hours, RoundPeople roundPeople, TurnStore turns, People people) {
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.hours = requireNonNull(hours, "hours");
        this.roundPeople = requireNonNull(roundPeople, "roundPeople");
        this.turns = requireNonNull(turns, "turns");
        this.people = requireNonNull(people, "people");
    }

    Made make(Optional<Container> container, Standing standing, Request request) {
        boolean sees = request.reader().filter(colleagues::isCurrent).isPresent();
        List<PersonId> asked = sees ? request.round().map(roundPeople::of).orElse(List.of()) : List.of();
        DateSpan dates = dates(standing, request);
        Map<PersonId, PersonHours> known = sees
                ? hours.of(concerned(asked, standing, request), new HoursRequest(container, dates, request.locale()))
                : Map.of();
        Optional<RoundBoard> shown = request.round()
                .map(round -> shown(new RoundHours(round, known, dates), round, asked, standing, request));
        List<BlockerAge> blockers = standing.blockers().stream()
                .map(blocker -> BlockerAge.of(blocker, people, known, dates, request.now())).toList();
        ZoneId zone = request.reader().map(known::get).map(each -> each.zoneAt(request.now()).zone())
                .orElseGet(people::defaultZone);
        return new Made(zone, shown, blockers, sees);
    }

    private RoundBoard shown(
            RoundHours known, Round round, List<PersonId> asked, Standing standing, Request request) {
        BoardDays days = BoardDays.of(round, known, asked, request);
        List<Turn> stored = turns.find(round.id(), days.read());
        BoardRows rows = new BoardRows(known, stored, request.now(), people);
        Optional<PersonId> self = request.reader().filter(asked::contains);
        OwnTurn own = self.map(person -> RoundPeople.own(known, person, request.now(), rows.of(person)))
                .orElse(OwnTurn.none());
        Optional<Duration> left = self.flatMap(person -> known.left(
                person, own.form().flatMap(Standpoint::window), request.now()));
        List<Blocker> mine = standing.blockers().stream()
                .filter(blocker -> request.reader().filter(blocker.author()::equals).isPresent()).toList();
        return new RoundBoard(round, days.day(), days.today(), days.previous(), days.next(),
                rows.on(days.day(), asked, request.reader()), own, left, self.isPresent(),
                self.filter(person -> rows.isAway(person, days.today())).isPresent(),
                standing.moods().getOrDefault(round.id(), List.of()),
                own.form().filter(form -> MoodWeek.of(form.day()).isTaking(request.now())).isPresent(), mine);
    }

    private static Collection<PersonId> concerned(List<PersonId> asked, Standing standing, Request request) {
        Set<PersonId> all = new LinkedHashSet<>(asked);
        request.reader().ifPresent(all::add);
        standing.blockers().forEach(blocker -> all.add(blocker.owner()));
        return all;
    }

    private static DateSpan dates(Standing standing, Request request) {
        LocalDate today = RoundPeople.utcDate(request.now());
        Stream<LocalDate> raised = standing.blockers().stream().map(each -> RoundPeople.utcDate(each.raisedAt()));
        LocalDate first = Stream.concat(raised, Stream.concat(request.day().stream(), Stream.of(today)))
                .min(LocalDate::compareTo).orElse(today);
        LocalDate last = request.day().filter(today::isBefore).orElse(today);
        return RoundHours.around(first, last);
    }

    /** @param day empty for the usual one */
    record Request(Optional<PersonId> reader, Locale locale, Optional<Round> round, Optional<LocalDate> day,
            Instant now) {}

    record Made(ZoneId readerZone, Optional<RoundBoard> shown, List<BlockerAge> blockers, boolean seesStates) {}
}
