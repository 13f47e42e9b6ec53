package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueExample.somebody;

import app.meridian.core.person.PersonHours;
import app.meridian.core.team.SampleTeam;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** People of the screens, and others at the borders of the day. */
final class Folks {
    static final PersonHours AIKO = somebody("Aiko", SampleTeam.AIKO.time().calendar());
    static final PersonHours BEN = somebody("Ben", SampleTeam.BEN.time().calendar());
    static final PersonHours CARMEN = somebody("Carmen", SampleTeam.CARMEN.time().calendar());
    static final PersonHours EYAL = somebody("Eyal", SampleTeam.EYAL.time().calendar());
    static final PersonHours FATIMA = somebody("Fatima", SampleTeam.FATIMA.time().calendar());
    static final PersonHours GWEN = somebody("Gwen", SampleTeam.GWEN.time().calendar());
    /** In Kiritimati, the first to see a day end. */
    static final PersonHours LANI = nineToFive("Lani", "Pacific/Kiritimati");
    /** In Pago Pago, the last to see a day end. */
    static final PersonHours SINA = nineToFive("Sina", "Pacific/Pago_Pago");
    /** From 22:00 to 06:00, from Monday evening to Friday morning. */
    static final PersonHours NILS = somebody("Nils", WorkingCalendar.of(ZoneId.of("Europe/Berlin"), nights()));
    static final PersonHours NEVER = somebody("Never",
            WorkingCalendar.of(ZoneId.of("Europe/Berlin"), new WorkingWeek(Map.of())));

    private Folks() {}

    static PersonHours nineToFive(String name, String zone) {
        return somebody(name, WorkingCalendar.of(ZoneId.of(zone), WorkingWeek.NINE_TO_FIVE));
    }

    private static WorkingWeek nights() {
        List<Hours> night = List.of(Hours.parse("22:00-06:00"));
        return new WorkingWeek(Map.of(DayOfWeek.MONDAY, night, DayOfWeek.TUESDAY, night,
                DayOfWeek.WEDNESDAY, night, DayOfWeek.THURSDAY, night));
    }
}
