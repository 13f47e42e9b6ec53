package app.meridian.core.team;

import app.meridian.core.person.Colleague;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The eight people of the screens as Ben sees them; it is Wed 25 Nov 2026, 14:20 in Berlin. */
public final class SampleTeam {
    public static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    public static final Schedule AIKO = schedule("Aiko Tanaka", weekdays("Asia/Tokyo", "09:00-12:00", "13:00-18:00"));
    public static final Schedule BEN = schedule("Ben", weekdays("Europe/Berlin", "09:00-17:00"));
    public static final Schedule CARMEN = schedule("Carmen Ortega", weekdays("America/Los_Angeles", "10:00-18:00")
            .withHolidays(new HolidayCalendar("US", new TreeMap<>(
                    Map.of(LocalDate.of(2026, 11, 26), "Thanksgiving Day")))));
    public static final Schedule DARA = schedule("Dara Shrestha",
            weekdays("Asia/Kathmandu", "07:00-11:00", "15:00-19:00").withLeave(List.of(
                    Leave.of(LocalDate.of(2026, 11, 30), DayPart.AFTERNOON),
                    Leave.days(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 9)))));
    public static final Schedule EYAL = schedule("Eyal Levi", sundayToThursday("Asia/Jerusalem", "09:00-17:00"));
    public static final Schedule FATIMA = schedule("Fatima Hassan", sundayToThursday("Africa/Cairo", "10:00-18:00")
            .withLeave(List.of(Leave.days(TODAY, LocalDate.of(2026, 11, 28)))));
    public static final Schedule GWEN = schedule("Gwen Parata", weekdays("Pacific/Auckland", "08:30-17:00"));
    public static final Schedule HUGO = schedule("Hugo Almeida",
            weekdays("America/Sao_Paulo", "09:00-12:00", "13:00-18:00"));
    public static final List<Schedule> ALL = List.of(AIKO, BEN, CARMEN, DARA, EYAL, FATIMA, GWEN, HUGO);

    private SampleTeam() {}

    public static TeamDay day(LocalDate date, Schedule... people) {
        return TeamDay.of(ClockDay.of(date, BERLIN), Optional.of(BEN), List.of(people), NOW);
    }

    public static Schedule schedule(String name, WorkingCalendar calendar) {
        return schedule(name, calendar, true);
    }

    public static Schedule hidden(Schedule schedule) {
        return schedule(schedule.person().fullName().orElseThrow(), schedule.time().calendar(), false);
    }

    public static WorkingCalendar weekdays(String zone, String... hours) {
        return WorkingCalendar.of(ZoneId.of(zone), WorkingWeek.weekdays(parsed(hours)));
    }

    public static Instant berlin(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(BERLIN).toInstant();
    }

    public static String key(Schedule schedule) {
        return schedule.id().key();
    }

    public static Schedule schedule(String name, WorkingCalendar calendar, String key) {
        return schedule(name, calendar, new PersonId(key), true);
    }

    private static Schedule schedule(String name, WorkingCalendar calendar, boolean showsHours) {
        PersonId id = new PersonId(name.split(" ")[0].toLowerCase(Locale.ROOT));
        return schedule(name, calendar, id, showsHours);
    }

    private static Schedule schedule(String name, WorkingCalendar calendar, PersonId id, boolean showsHours) {
        Origin profile = Origin.of(Origin.Kind.PROFILE);
        PersonHours hours = new PersonHours(id, calendar, profile, "none", profile, !showsHours, true);
        return Schedule.of(new Colleague(new Person(id, Optional.of(name)), hours, name.equals("Ben"), showsHours));
    }

    private static WorkingCalendar sundayToThursday(String zone, String... hours) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.FRIDAY && day != DayOfWeek.SATURDAY)
                .forEach(day -> week.put(day, List.of(parsed(hours))));
        return WorkingCalendar.of(ZoneId.of(zone), new WorkingWeek(week));
    }

    private static Hours[] parsed(String... hours) {
        return Stream.of(hours).map(Hours::parse).toArray(Hours[]::new);
    }
}
