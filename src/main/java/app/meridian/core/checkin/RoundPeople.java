package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Homes;
import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The people of a round and their hours. */
public final class RoundPeople implements OwnTurns {
    private final Audience audience;
    private final WorkingHours hours;
    private final TurnStore turns;
    private final Homes homes;

    public RoundPeople(Audience audience, WorkingHours hours, TurnStore turns, Homes homes) {
        this.audience = requireNonNull(audience, "audience");
        this.hours = requireNonNull(hours, "hours");
        this.turns = requireNonNull(turns, "turns");
        this.homes = requireNonNull(homes, "homes");
    }

    @Override
    public boolean participates(PersonId person, Round round) {
        return audience.includes(round.home(), round.fields().participants(), person);
    }

    /** Two or three reads: the person's hours, and their turns. */
    @Override
    public OwnTurn of(PersonId person, Locale locale, Round round, Instant now) {
        if (!participates(person, round)) return OwnTurn.none();
        LocalDate today = utcDate(now);
        RoundHours known = hours(round, List.of(person), RoundHours.around(today, today), locale);
        return own(known, person, now, turns.of(round.id(), person, ownDays(known, person, now)));
    }

    /** Whom the round asks now. */
    List<PersonId> of(Round round) {
        return audience.of(round.home(), round.fields().participants());
    }

    RoundHours hours(Round round, Collection<PersonId> people, DateSpan dates, Locale locale) {
        Optional<Container> container = homes.containerOf(round.home());
        return new RoundHours(round, hours.of(people, new HoursRequest(container, dates, locale)), dates);
    }

    /** The days whose turns must be known to say what the person may answer for. */
    static SortedSet<LocalDate> ownDays(RoundHours known, PersonId person, Instant now) {
        Windows windows = known.windows(person);
        LocalDate today = windows.logicalDay(now);
        SortedSet<LocalDate> days = new TreeSet<>();
        LocalDate day = today.plusDays(2);
        int opened = 0;
        while (known.covers(day) && opened < 2) {
            Optional<Window> window = windows.of(day);
            if (window.isPresent()) days.add(day);
            if (window.filter(each -> !each.opens().isAfter(now)).isPresent()) opened += 1;
            day = day.minusDays(1);
        }
        windows.next(today.plusDays(2)).ifPresent(days::add);
        today.minusDays(3).datesUntil(today.plusDays(3)).forEach(days::add);
        return days;
    }

    /** @param stored turns of the person on {@link #ownDays} */
    static OwnTurn own(RoundHours known, PersonId person, Instant now, Collection<Turn> stored) {
        SortedSet<LocalDate> days = ownDays(known, person, now);
        return OwnTurn.of(known.turns(person, stored), days.first(), days.last(), now);
    }

    static LocalDate utcDate(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
