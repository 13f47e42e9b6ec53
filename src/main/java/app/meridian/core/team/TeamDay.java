package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Overlap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A team's day on the reader's clock.
 *
 * @param now the moment for which it was made
 * @param people in the order of the team
 * @param crowds the day cut wherever somebody starts or stops, without gaps; hidden people are not counted
 * @param outlooks of people who will not be there some time soon, in the order of the team
 * @param shifts the next change of each zone's clock after the start of the day
 * @param steady zones whose clocks never change again
 */
public record TeamDay(ClockDay day, Instant now, List<PersonDay> people, List<Crowd> crowds, List<Outlook> outlooks,
        List<ClockShift> shifts, List<ZoneId> steady) {

    public TeamDay {
        requireNonNull(day, "day");
        requireNonNull(now, "now");
        people = List.copyOf(people);
        crowds = List.copyOf(crowds);
        outlooks = List.copyOf(outlooks);
        shifts = List.copyOf(shifts);
        steady = List.copyOf(steady);
    }

    /** @param reader their own schedule, whether they belong to the team or not; empty if it is not known */
    public static TeamDay of(ClockDay day, Optional<Schedule> reader, List<Schedule> team, Instant now) {
        Instant moment = day.interval().contains(now) ? now : day.from();
        List<ZoneId> zones = team.stream().map(each -> each.zoneAt(moment)).toList();
        DayMarks marks = new DayMarks(day.date(), reader);
        return new TeamDay(day, now,
                team.stream().map(each -> part(day, each, each.zoneAt(moment), each.at(now), marks)).toList(),
                crowds(day, team),
                team.stream().map(each -> Outlook.of(each, day)).filter(each -> !each.isEmpty()).toList(),
                ClockShift.next(zones, day.from()),
                ClockShift.never(zones, day.from()));
    }

    /** Whether the day is the one that runs. */
    public boolean isToday() {
        return day.interval().contains(now);
    }

    /** How many people's hours are known. */
    public int counted() {
        return (int) people.stream().filter(person -> !person.hidden()).count();
    }

    /** When most people are at work together; empty if nobody ever meets a colleague. */
    public List<Crowd> best() {
        int most = crowds.stream().mapToInt(Crowd::size).max().orElse(0);
        return most < 2 ? List.of() : crowds.stream().filter(crowd -> crowd.size() == most).toList();
    }

    /** Whether there is a time at which all are at work whose hours are known. */
    public boolean isShared() {
        return !best().isEmpty() && best().get(0).size() == counted();
    }

    private static PersonDay part(ClockDay day, Schedule schedule, ZoneId zone, Presence presence, DayMarks marks) {
        boolean hidden = schedule.isHidden();
        return new PersonDay(schedule.person(), schedule.isReader(), zone,
                hidden ? List.of() : schedule.time().intervals(day.from(), day.until()),
                hidden ? List.of() : schedule.away(day.from(), day.until()),
                presence, marks.of(schedule), hidden);
    }

    private static List<Crowd> crowds(ClockDay day, List<Schedule> team) {
        List<Schedule> known = team.stream().filter(each -> !each.isHidden()).toList();
        Overlap overlap = Overlap.of(known.stream().map(Schedule::time).toList(), day.from(), day.until());
        return overlap.stretches().stream().map(stretch -> new Crowd(stretch.interval(), present(known, stretch)))
                .toList();
    }

    private static List<PersonId> present(List<Schedule> known, Overlap.Stretch stretch) {
        return stretch.present().stream().sorted().map(index -> known.get(index).id()).toList();
    }
}
