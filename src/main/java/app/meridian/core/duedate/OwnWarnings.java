package app.meridian.core.duedate;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.LostDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a due date means for one person, whatever it means for others (rules D2 and D4). */
final class OwnWarnings {
    private final DueQuestion question;
    private final Deadlines deadlines;
    private final LocalDate day;
    private final Instant now;

    OwnWarnings(DueQuestion question, Deadlines deadlines) {
        this.question = question;
        this.deadlines = deadlines;
        day = question.day();
        now = question.now();
    }

    /** The one code of rule D2 that applies, if any that the reader may know. */
    Optional<Warning> urgency(Concerned person) {
        if (!question.tellsUrgencyOf(person)) return Optional.empty();
        Optional<Instant> deadline = deadlines.of(person, day);
        if (isOverdue(person)) {
            Instant since = deadline.orElseGet(() -> deadlines.endFor(person, day));
            return Optional.of(new Warning.Overdue(since, shown(person, person.between(since, now))));
        }
        if (deadlines.isOverEarly(person, day, now)) {
            return Optional.of(new Warning.DayAlreadyOver(person.hours().dateAt(now)));
        }
        Duration left = deadline.map(at -> person.between(now, at)).orElse(Duration.ZERO);
        if (left.isZero()) return Optional.of(new Warning.NoWorkingTimeLeft());
        Duration threshold = question.terms().dueSoon();
        if (left.compareTo(threshold) > 0) return Optional.empty();
        return Optional.of(new Warning.DueSoon(shown(person, left), threshold));
    }

    boolean isOverdue(Concerned person) {
        return !now.isBefore(deadlines.overdueFrom(person, day));
    }

    /** All but the urgency, of somebody whose hours the reader may see and who is not overdue. */
    List<Warning> others(Concerned person) {
        List<Warning> warnings = new ArrayList<>();
        boolean dayRuns = now.isBefore(person.endOf(day));
        if (dayRuns) {
            LostDates lost = new LostDates(person.time());
            if (!person.worksOn(day)) warnings.add(new Warning.NonWorkingDueDay(day, lost.holiday(day)));
            absence(person, lost).ifPresent(warnings::add);
        }
        if (!person.colleague().self()) clockChange(person).ifPresent(warnings::add);
        return warnings;
    }

    private Optional<Warning> absence(Concerned person, LostDates lost) {
        LocalDate today = person.hours().dateAt(now);
        if (today.isAfter(day)) return Optional.empty();
        return lost.firstOf(new DateSpan(today, day))
                .map(each -> new Warning.AbsentBeforeDue(each.first(), each.last(), each.holiday()));
    }

    private Optional<Warning> clockChange(Concerned person) {
        return deadlines.of(person, day).filter(now::isBefore)
                .flatMap(at -> new ClockGap(question.reader(), person.hours()).change(now, at));
    }

    private static Optional<Duration> shown(Concerned person, Duration length) {
        return person.isHidden() ? Optional.empty() : Optional.of(length);
    }
}
