package app.meridian.core.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A calendar cut into runs of dates that have one rhythm: dates that are exceptions have their own, leave has none
 * however long it is, all other dates have that of their week.
 */
final class Timetable {
    private final List<Run> runs;

    private Timetable(List<Run> runs) {
        this.runs = runs;
    }

    /** @param dates what is asked for; the runs reach from the first of them on without end */
    static Timetable of(WorkingCalendar calendar, DayRules rules, DateSpan dates) {
        Set<LocalDate> exceptions = rules.exceptions(dates);
        Timeline<Rhythm> weeks = calendar.weeks().map(Rhythm::weekly);
        List<Run> runs = new ArrayList<>();
        for (LocalDate date : starts(calendar, rules, exceptions, dates)) {
            boolean exception = exceptions.contains(date) || rules.leave().isWhole(date);
            Rhythm rhythm = exception ? daily(rules.on(date)) : weeks.on(date);
            boolean goesOn = !runs.isEmpty() && runs.get(runs.size() - 1).rhythm() == rhythm;
            if (!goesOn) runs.add(new Run(date.toEpochDay() * Rhythm.DAY, rhythm));
        }
        return new Timetable(runs);
    }

    /** The runs that begin in the local seconds, and before them the one that the first second is in. */
    List<Run> runs(long localFrom, long localUntil) {
        int first = Search.first(1, runs.size(), run -> runs.get(run).from() > localFrom) - 1;
        int end = Search.first(first + 1, runs.size(), run -> runs.get(run).from() >= localUntil);
        return runs.subList(first, end);
    }

    private static Rhythm daily(List<Hours> hours) {
        return hours.isEmpty() ? Rhythm.NEVER : Rhythm.daily(hours);
    }

    /** Every date whose rule may differ from that of the date before. */
    private static Set<LocalDate> starts(
            WorkingCalendar calendar, DayRules rules, Set<LocalDate> exceptions, DateSpan dates) {
        Set<LocalDate> starts = new TreeSet<>(exceptions);
        exceptions.forEach(date -> starts.add(date.plusDays(1)));
        calendar.weeks().changes().forEach(change -> starts.add(change.from()));
        for (DateSpan range : rules.leave().wholeRanges(dates)) {
            starts.add(range.first());
            starts.add(range.last().plusDays(1));
        }
        starts.removeIf(date -> !dates.contains(date));
        starts.add(dates.first());
        return starts;
    }

    /** @param from first local second; the run ends where the next begins */
    record Run(long from, Rhythm rhythm) {}
}
