package app.meridian.core.team;

import java.time.LocalDate;
import java.util.Optional;

/** Finds what is worth a mark beside a name: among three dates one on which the reader works and they do not. */
final class DayMarks {
    private static final int DAYS = 3;

    private final LocalDate first;
    private final Optional<Schedule> reader;

    DayMarks(LocalDate first, Optional<Schedule> reader) {
        this.first = first;
        this.reader = reader;
    }

    /** The first holiday, else the first day off. */
    Optional<DayMark> of(Schedule schedule) {
        Optional<DayMark> holiday = first.datesUntil(first.plusDays(DAYS)).filter(schedule::isHoliday)
                .map(date -> new DayMark(DayMark.Kind.HOLIDAY, date)).findFirst();
        return holiday.or(() -> dayOff(schedule));
    }

    private Optional<DayMark> dayOff(Schedule schedule) {
        if (schedule.isHidden() || reader.isEmpty()) return Optional.empty();
        return first.datesUntil(first.plusDays(DAYS))
                .filter(date -> reader.get().wouldWorkOn(date) && schedule.isDayOff(date))
                .map(date -> new DayMark(DayMark.Kind.DAY_OFF, date)).findFirst();
    }
}
