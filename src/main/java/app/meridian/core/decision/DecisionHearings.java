package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.ConsentClock.State;
import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.Roster;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Homes;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at contributors' time as it is known now, in the project or space of the decision's number. */
public final class DecisionHearings implements Hearings {
    /** How far ahead calendars are looked at: farther than most leave, and much farther than 200 h of work. */
    private static final int DAYS_AHEAD = 430;
    /** Dates differ by zone, and a clock starts with the interval that the person was told in. */
    private static final int DAYS_BACK = 2;

    private final WorkingHours hours;
    private final Colleagues colleagues;
    private final Homes homes;

    public DecisionHearings(WorkingHours hours, Colleagues colleagues, Homes homes) {
        this.hours = requireNonNull(hours, "hours");
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.homes = requireNonNull(homes, "homes");
    }

    @Override
    public Hearing of(Decision decision, Instant now, Locale locale) {
        return listen(List.of(decision), now, locale).get(decision.id()).hearing();
    }

    /** Of many decisions, in the two reads that one of them costs. */
    Map<DecisionId, Listening> listen(Collection<Decision> decisions, Instant now, Locale locale) {
        Set<PersonId> people = new LinkedHashSet<>();
        Set<Container> containers = new LinkedHashSet<>();
        decisions.forEach(decision -> {
            people.addAll(decision.fields().roles().contributors());
            containers.add(decision.number().container());
        });
        if (people.isEmpty()) return listenIn(decisions, now, (decision, dates) -> person -> null);
        return containers.size() == 1 ? inOne(containers.iterator().next(), people, decisions, now, locale)
                : inMany(containers.iterator().next().type(), people, decisions, now);
    }

    private Map<DecisionId, Listening> inOne(Container container, Set<PersonId> people,
            Collection<Decision> decisions, Instant now, Locale locale) {
        DateSpan all = dates(decisions, now);
        Map<PersonId, PersonHours> known = hours.of(people, new HoursRequest(Optional.of(container), all, locale));
        return listenIn(decisions, now, (decision, dates) -> known::get);
    }

    private Map<DecisionId, Listening> inMany(
            ContainerType type, Set<PersonId> people, Collection<Decision> decisions, Instant now) {
        Roster roster = hours.roster(type);
        roster.add(people);
        return listenIn(decisions, now, (decision, dates) -> person ->
                roster.hours(person, roster.place(decision.number().container()), dates));
    }

    private Map<DecisionId, Listening> listenIn(Collection<Decision> decisions, Instant now,
            BiFunction<Decision, DateSpan, Function<PersonId, PersonHours>> hours) {
        Map<DecisionId, Listening> all = new LinkedHashMap<>();
        decisions.forEach(decision -> {
            DateSpan dates = dates(List.of(decision), now);
            all.put(decision.id(), listening(decision, now, dates, hours.apply(decision, dates)));
        });
        return all;
    }

    private Listening listening(Decision decision, Instant now, DateSpan dates, Function<PersonId, PersonHours> known) {
        Map<PersonId, PersonHours> people = new LinkedHashMap<>();
        decision.fields().roles().contributors().forEach(person -> people.put(person, known.apply(person)));
        List<Heard> heard = people.values().stream().map(each -> heard(decision, each, dates, now)).toList();
        Set<PersonId> hidden = people.values().stream().filter(PersonHours::hidden).map(PersonHours::person)
                .collect(Collectors.toSet());
        return new Listening(new Hearing(now, heard), hidden);
    }

    private Heard heard(Decision decision, PersonHours known, DateSpan dates, Instant now) {
        PersonId person = known.person();
        Optional<Ask> ask = decision.ballot().ask(person);
        Heard silent = new Heard(person, known.zoneAt(now).zone(), canAnswer(person, decision), ask,
                decision.ballot().response(person), Optional.empty(), Optional.empty(), Optional.empty(),
                Duration.ZERO, decision.fields().rule().responseTime(), Optional.empty());
        if (!decision.isOpen() || ask.isEmpty()) return silent;
        WorkingTime time = WorkingTime.of(known.calendar(), dates);
        return timed(silent, ConsentClock.of(time, silent.left(), ask.get()), time, now);
    }

    private static Heard timed(Heard heard, ConsentClock clock, WorkingTime time, Instant now) {
        State state = clock.state(now);
        boolean stands = (state == State.WAITING || state == State.STANDING) && !time.isWorking(now);
        return new Heard(heard.person(), heard.zone(), heard.canAnswer(), heard.ask(), heard.response(),
                Optional.of(state), clock.starts(), clock.ends(), clock.used(now), clock.left(now),
                stands ? new StandStill(time, now).awayUntil() : Optional.empty());
    }

    /** Rule K2. */
    private boolean canAnswer(PersonId person, Decision decision) {
        return colleagues.isCurrent(person) && homes.canSee(Optional.of(person), decision.home());
    }

    private static DateSpan dates(Collection<Decision> decisions, Instant now) {
        Instant first = decisions.stream().flatMap(decision -> decision.ballot().asks().stream())
                .flatMap(ask -> ask.toldAt().stream())
                .reduce(now, (one, other) -> one.isBefore(other) ? one : other);
        return new DateSpan(latest(utc(first).minusDays(DAYS_BACK), DateSpan.KNOWN.first()),
                earliest(utc(now).plusDays(DAYS_AHEAD), DateSpan.KNOWN.last()));
    }

    private static LocalDate utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return Stream.of(one, other).min(LocalDate::compareTo).orElseThrow();
    }
}
