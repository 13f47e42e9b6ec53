package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DateSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges dates by whether they are fair to everybody, and looks for the nearest that is (rule D6). Says nothing of
 * people who hide their hours (rule P2).
 */
final class FairDates {
    private final DueQuestion question;
    private final DateSpan dates;
    private final Deadlines deadlines;
    private final List<Concerned> judged;
    private final List<Concerned> counted;

    private FairDates(DueQuestion question) {
        this.question = question;
        dates = searched(question.day(), question.reader().dateAt(question.now()));
        LocalDate first = question.day().isBefore(dates.first()) ? question.day() : dates.first();
        deadlines = new Deadlines(question.terms(), question.people(), new DateSpan(first, dates.last()));
        judged = question.people().stream().filter(each -> !each.isHidden()).toList();
        List<Concerned> working = judged.stream().filter(each -> each.worksIn(dates)).toList();
        counted = working.isEmpty() ? judged : working;
    }

    /** The people of the question know the dates of {@link #searched(LocalDate, LocalDate)} too. */
    static Fairness of(DueQuestion question) {
        FairDates fair = new FairDates(question);
        List<PersonId> unfairTo = fair.on(question.day()).unfairTo();
        return new Fairness(unfairTo, fair.leftOut(), fair.nearest(unfairTo.size()));
    }

    /** From the later of the due day and the reader's today, as far as calendars know dates (rule W6). */
    static DateSpan searched(LocalDate day, LocalDate today) {
        LocalDate first = day.isBefore(today) ? today : day;
        LocalDate last = first.plusDays(FairDate.DAYS - 1L);
        return new DateSpan(first, last.isAfter(DateSpan.KNOWN.last()) ? DateSpan.KNOWN.last() : last);
    }

    /** Only a date that is fair to more people than the due day. */
    private Optional<FairDate> nearest(int unfair) {
        Optional<FairDate> best = Optional.empty();
        int fewest = unfair;
        for (LocalDate day = dates.first(); fewest > 0 && !day.isAfter(dates.last()); day = day.plusDays(1)) {
            FairDate date = on(day);
            if (date.unfairTo().size() >= fewest) continue;
            fewest = date.unfairTo().size();
            best = Optional.of(date);
        }
        return best;
    }

    private FairDate on(LocalDate day) {
        List<PersonId> unfairTo = counted.stream().filter(each -> !isFair(each, day)).map(Concerned::id).toList();
        Duration least = counted.stream().filter(each -> !unfairTo.contains(each.id()))
                .map(each -> left(each, day)).min(Comparator.naturalOrder()).orElse(Duration.ZERO);
        return new FairDate(day, unfairTo, leftOut(), least);
    }

    private boolean isFair(Concerned person, LocalDate day) {
        return person.worksOn(day) && left(person, day).compareTo(question.terms().dueSoon()) > 0;
    }

    private Duration left(Concerned person, LocalDate day) {
        return deadlines.of(person, day).map(at -> person.between(question.now(), at)).orElse(Duration.ZERO);
    }

    private List<PersonId> leftOut() {
        return judged.stream().filter(each -> !counted.contains(each)).map(Concerned::id).toList();
    }

    /** @param nearest as in {@link DueVerdict} */
    record Fairness(List<PersonId> unfairTo, List<PersonId> leftOut, Optional<FairDate> nearest) {}
}
