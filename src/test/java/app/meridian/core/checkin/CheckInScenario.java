package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.ZoneChoice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One round of {@code check-in-scenarios.md}, and what it is for whom at several moments.
 *
 * @param onHosts whether it can be played on a running host: nothing happens but answers
 * @param made when the round was saved first
 * @param people all who appear in the rows
 * @param asked those of them who take part from the beginning
 * @param change what happens at a bad moment; empty in the other scenarios
 * @param when which bad moment that is; empty in the other scenarios
 * @param events in the order in which they happen
 */
public record CheckInScenario(Title title, boolean onHosts, PlanSpec plan, Instant made, List<PersonSpec> people,
        List<PersonSpec> asked, Optional<String> change, Optional<String> when, List<EventSpec> events,
        List<RowSpec> rows) {

    /** The rows of each moment, moments and rows in order. */
    public Map<Instant, List<RowSpec>> moments() {
        return rows.stream().collect(Collectors.groupingBy(RowSpec::moment, TreeMap::new, Collectors.toList()));
    }

    /** All moments at which something happens or is asked, in order. */
    public List<Instant> steps() {
        return Stream.concat(rows.stream().map(RowSpec::moment), events.stream().map(EventSpec::moment))
                .distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return title.id();
    }

    /** @param id short, unique in the file @param text in words */
    public record Title(String id, String text) {}

    /** @param calendar as known when a scenario begins */
    public record PersonSpec(String name, WorkingCalendar calendar) {

        public PersonId id() {
            return new PersonId(name.toLowerCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What a round asks for.
     *
     * @param everyWeeks 1 for every week
     * @param opensAt on the person's clock; empty for the start of the working day
     * @param hours of working time that a window lasts; empty for until the end of the working day
     */
    public record PlanSpec(String name, Set<DayOfWeek> weekdays, int everyWeeks, LocalDate firstDay,
            Optional<LocalTime> opensAt, Optional<Integer> hours) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What happens. At one moment things happen in the order of the file, and before the job of that minute. */
    public enum Kind {
        ANSWER, DELETE, LEAVE, LEAVE_WITHDRAWN, HOLIDAY, ZONE, WEEK,
        /** Takes part, or not any more, through a group: the round is not saved. */
        JOINS, GOES,
        /** The round is saved with other people. */
        ADDED, REMOVED,
        /** The round is saved with another plan, or resumed with it. */
        ROUND, PAUSE, JOB_STOPS, JOB_STARTS
    }

    /**
     * @param person empty for what happens to the round
     * @param day of the answer; first date of the leave, zone or week; the holiday
     * @param leave empty for all but leave
     * @param plan of the round from now on; empty for all but ROUND
     * @param value zone, hours or name of the holiday, as the file has them; empty for all other kinds
     */
    public record EventSpec(Instant moment, Kind kind, Optional<PersonSpec> person, Optional<LocalDate> day,
            Optional<Leave> leave, Optional<PlanSpec> plan, String value) {

        /** The calendar as known after the event; the same for events that change none. */
        public WorkingCalendar after(WorkingCalendar known) {
            return switch (kind) {
                case LEAVE -> known.withLeave(Stream.concat(known.leave().stream(), leave.stream()).toList());
                case LEAVE_WITHDRAWN -> known.withLeave(known.leave().stream()
                        .filter(each -> !each.equals(leave.orElseThrow())).toList());
                case HOLIDAY -> known.withHolidays(withHoliday(known.holidays()));
                case ZONE -> new WorkingCalendar(since(known.zones(), zone(value)), known.weeks(), known.holidays(),
                        known.leave(), known.extraDays(), known.halfDay());
                case WEEK -> new WorkingCalendar(known.zones(), since(known.weeks(), ScenarioWords.week(value)),
                        known.holidays(), known.leave(), known.extraDays(), known.halfDay());
                default -> known;
            };
        }

        private HolidayCalendar withHoliday(HolidayCalendar known) {
            TreeMap<LocalDate, String> days = new TreeMap<>(known.days());
            days.put(day.orElseThrow(), value);
            return new HolidayCalendar("Office", days);
        }

        private <T> Timeline<T> since(Timeline<T> known, T changed) {
            List<Timeline.Since<T>> changes = new ArrayList<>(known.changes());
            changes.add(new Timeline.Since<>(day.orElseThrow(), changed));
            return new Timeline<>(known.first(), changes);
        }
    }

    /**
     * What is expected of a person's day at a moment.
     *
     * @param state of rule L4, as the core names it
     * @param opens of the window, fixed or still to come; empty where the person is not asked
     * @param form the day that the person's own form names; empty where there is no form
     * @param as {@code open}, {@code late} or {@code ahead}; empty where there is no form
     * @param posts days without an answer for which one is taken
     * @param edits days with an answer that may be changed or deleted
     */
    public record RowSpec(Instant moment, PersonSpec person, LocalDate day, String state, Optional<Instant> opens,
            Optional<Instant> closes, Optional<LocalDate> form, String as, List<LocalDate> posts,
            List<LocalDate> edits) {}

    static ZoneChoice zone(String id) {
        return new ZoneChoice(ZoneId.of(id), Origin.of(Origin.Kind.PROFILE));
    }
}
