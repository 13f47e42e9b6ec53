package app.meridian.text;

import static app.meridian.core.duedate.Warning.Code.OVERDUE;

import app.meridian.core.duedate.DueTrace;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.duedate.Warning;
import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.Place;
import app.meridian.core.worktime.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Puts one person's row into words. */
final class PersonDueWords {
    private final DueVoice voice;
    private final DueStory story;
    private final PersonDue person;
    private final ZoneId zone;

    PersonDueWords(DueVoice voice, DueStory story, PersonDue person) {
        this.voice = voice;
        this.story = story;
        this.person = person;
        this.zone = person.zone().zone();
    }

    /** Role, place and what the clock shows: {@code Assignee, Berlin 14:20}. */
    String detail() {
        String place = voice.say("meridian.team.row.clock", Place.of(zone),
                voice.clock().timeNear(voice.now().atZone(zone)));
        return switch (person.role()) {
            case ASSIGNEE -> voice.say("meridian.due.row.assignee", place);
            case REPORTER -> voice.say("meridian.due.row.reporter", place);
            case ADDED, WATCHER -> place;
        };
    }

    /** Such as {@code Until Fri 18:00 their time (Fri 10:00 for you)}. */
    String until() {
        Optional<Instant> overdueSince = person.warnings().stream().filter(each -> each.code() == OVERDUE)
                .map(Warning.Overdue.class::cast).map(Warning.Overdue::since).findFirst();
        if (overdueSince.isPresent()) return voice.say("meridian.due.row.since", moment(overdueSince.get()));
        Optional<Instant> deadline = person.deadline();
        if (deadline.filter(at -> at.isAfter(story.report().now())).isPresent()) {
            return voice.say("meridian.due.row.until", moment(deadline.get()));
        }
        return deadline.filter(at -> story.report().moment().isPresent() || dateOf(at).equals(story.report().day()))
                .map(at -> voice.say("meridian.due.row.ended", moment(at)))
                .orElseGet(() -> voice.say("meridian.due.row.nothing-left"));
    }

    private String moment(Instant at) {
        return person.you() ? voice.dated(at) : voice.onBoth(at, zone);
    }

    private LocalDate dateOf(Instant at) {
        return voice.dateOf(at.atZone(zone));
    }

    Optional<String> left() {
        return person.left().map(left -> voice.say("meridian.due.row.left", voice.length(left)));
    }

    Optional<String> over() {
        return person.over().map(over -> voice.say("meridian.due.row.over", voice.length(over)));
    }

    /** The bar for those who do not see it; on the person's own clock. */
    String bar(DueTrace trace) {
        String name = voice.first(person.person().id());
        boolean none = trace.work().isEmpty();
        String spans = voice.list(trace.work().stream().map(this::span).toList());
        if (person.you()) {
            return none ? voice.say("meridian.due.bar.you-none") : voice.say("meridian.due.bar.you", spans);
        }
        return none ? voice.say("meridian.due.bar.none", name) : voice.say("meridian.due.bar.work", name, spans);
    }

    private String span(Interval interval) {
        return span(interval, zone, voice.clock().weekday(interval.from().atZone(zone).toLocalDate()), "");
    }

    /** Such as {@code Wed 25 Nov, 15:20 to 17:00}. */
    String counted(Interval interval, ZoneId inForce) {
        LocalDate date = interval.from().atZone(inForce).toLocalDate();
        return span(interval, inForce, voice.clock().day(date), ",");
    }

    private String span(Interval interval, ZoneId inForce, String day, String comma) {
        ZonedDateTime from = interval.from().atZone(inForce);
        LocalDate last = ClockWords.endDate(interval.until().atZone(inForce));
        String end = voice.clock().endOfDate(interval.until(), inForce);
        boolean sameDate = last.equals(from.toLocalDate());
        String until = sameDate ? end : voice.say("meridian.team.row.clock", voice.clock().weekday(last), end);
        String times = voice.say("meridian.team.phrase.span", voice.clock().time(from.toLocalTime()), until);
        return comma.isEmpty() ? voice.say("meridian.team.row.clock", day, times)
                : voice.say("meridian.team.phrase.comma", day, times);
    }

    /** What makes a date unfair to the person, or could have; empty if there is nothing to say. */
    Optional<String> hint(boolean fair) {
        if (person.hidden()) return Optional.of(voice.say("meridian.due.hint.hidden"));
        Optional<String> reason = reason();
        if (fair) return reason.map(text -> voice.say("meridian.due.hint.still-fair", text));
        boolean worksBefore = person.deadline().filter(at -> at.isAfter(story.report().now())).isPresent();
        if (!worksBefore) return reason.or(() -> Optional.of(until()));
        String ends = voice.say("meridian.due.hint.ends", moment(person.deadline().get()));
        return Optional.of(reason.map(text -> voice.say("meridian.due.phrase.sentences", text, ends)).orElse(ends));
    }

    /** A date off, which weighs more than any other reason. */
    private Optional<String> reason() {
        List<Warning.Code> reasons = person.left().filter(left -> left.isZero()).isPresent()
                ? List.of(Warning.Code.ABSENT_BEFORE_DUE, Warning.Code.NON_WORKING_DUE_DAY)
                : List.of(Warning.Code.NON_WORKING_DUE_DAY, Warning.Code.ABSENT_BEFORE_DUE);
        return reasons.stream().flatMap(code -> person.warnings().stream().filter(each -> each.code() == code))
                .map(this::reason).findFirst();
    }

    private String reason(Warning warning) {
        boolean holiday = warning instanceof Warning.AbsentBeforeDue absent && absent.holiday().isPresent();
        if (!holiday) return WarningWords.inRow(voice, person, warning);
        Warning.AbsentBeforeDue absent = (Warning.AbsentBeforeDue) warning;
        return voice.say("meridian.due.hint.holiday",
                voice.clock().day(absent.first()), Marks.without(absent.holiday().get()));
    }
}
