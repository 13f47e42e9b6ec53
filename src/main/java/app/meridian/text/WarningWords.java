package app.meridian.text;

import static app.meridian.core.duedate.Warning.Code.ABSENT_BEFORE_DUE;

import app.meridian.core.duedate.Involved;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.duedate.Warning;
import app.meridian.core.reader.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Says what a warning about a person means. It is said to the reader, or of somebody: behind their name in a row, or in
 * a sentence with the name. Of leave no reason is told.
 */
final class WarningWords {
    private final DueVoice voice;
    private final PersonDue person;
    private final Speech speech;

    private WarningWords(DueVoice voice, PersonDue person, boolean row) {
        this.voice = voice;
        this.person = person;
        this.speech = person.you() ? Speech.TO_READER : row ? Speech.ROW : Speech.NAMED;
    }

    /** As it stands in the person's row, behind {@link WarningKinds the word}. */
    static String inRow(DueVoice voice, PersonDue person, Warning warning) {
        return new WarningWords(voice, person, true).of(warning);
    }

    /** As it can stand alone. */
    static String alone(DueVoice voice, PersonDue person, Warning warning) {
        return new WarningWords(voice, person, false).of(warning);
    }

    private String of(Warning warning) {
        return switch (warning.code()) {
            case OVERDUE -> overdue();
            case NO_WORKING_TIME_LEFT -> nothingLeft();
            case DUE_SOON -> dueSoon((Warning.DueSoon) warning);
            case NON_WORKING_DUE_DAY -> dayOff((Warning.NonWorkingDueDay) warning);
            case DAY_ALREADY_OVER -> dayOver((Warning.DayAlreadyOver) warning);
            case LAST_HANDOFF -> handOver((Warning.LastHandoff) warning);
            case NO_SHARED_HOURS -> nothingShared((Warning.NoSharedHours) warning);
            case ABSENT_BEFORE_DUE -> absent((Warning.AbsentBeforeDue) warning);
            case CLOCK_CHANGE -> clockChange((Warning.ClockChange) warning);
            case ZONE_UNKNOWN, UNASSIGNED -> throw new IllegalArgumentException(warning + " is about nobody alone");
        };
    }

    private String overdue() {
        if (person.over().isEmpty()) {
            return say("", "meridian.due.overdue.row-hidden", "meridian.due.overdue.name-hidden", name());
        }
        if (person.over().get().toMinutes() == 0) {
            return say("meridian.due.overdue.you-none", "meridian.due.overdue.row-none",
                    "meridian.due.overdue.name-none", name());
        }
        return say("meridian.due.overdue.you", "meridian.due.overdue.row", "meridian.due.overdue.name",
                voice.length(person.over().get()), name());
    }

    /** Because of leave, if that is why. */
    private String nothingLeft() {
        Optional<Warning.AbsentBeforeDue> leave = leave();
        boolean knowsWhy = leave.isPresent() && !person.you();
        return knowsWhy ? absent(leave.get()) : say("meridian.due.nothing-left.you", "meridian.due.nothing-left.row",
                "meridian.due.nothing-left.name", name());
    }

    private Optional<Warning.AbsentBeforeDue> leave() {
        return person.warnings().stream().filter(warning -> warning.code() == ABSENT_BEFORE_DUE)
                .map(Warning.AbsentBeforeDue.class::cast).filter(absent -> absent.holiday().isEmpty()).findFirst();
    }

    private String dueSoon(Warning.DueSoon soon) {
        String threshold = voice.length(soon.threshold());
        if (person.left().isEmpty()) {
            return say("", "meridian.due.soon.row", "meridian.due.soon.name-hidden", threshold, name());
        }
        return say("meridian.due.soon.you", "meridian.due.soon.row", "meridian.due.soon.name",
                speech == Speech.ROW ? threshold : voice.length(person.left().get()), name());
    }

    private String dayOff(Warning.NonWorkingDueDay off) {
        String day = voice.clock().day(off.day());
        return off.holiday().map(holiday -> holiday(day, holiday)).orElseGet(() -> say("meridian.due.day-off.you",
                "meridian.due.day-off.row", "meridian.due.day-off.name", day, name()));
    }

    private String holiday(String day, String holiday) {
        return say("meridian.due.holiday.you", "meridian.due.holiday.row", "meridian.due.holiday.name",
                day, Marks.without(holiday), name());
    }

    private String dayOver(Warning.DayAlreadyOver over) {
        return say("meridian.due.day-over.you", "meridian.due.day-over.row", "meridian.due.day-over.name",
                voice.clock().day(over.today()), place(), name());
    }

    private String handOver(Warning.LastHandoff handoff) {
        String with = voice.name(handoff.with());
        boolean reporter = person.role() == Involved.Role.REPORTER;
        if (speech != Speech.TO_READER) {
            String row = voice.isReader(handoff.with()) ? "meridian.due.hand-over.row-you"
                    : "meridian.due.hand-over.row";
            return say("", row, "meridian.due.hand-over.name",
                    voice.onBoth(handoff.at(), person.zone().zone()), with, name());
        }
        String until = Marks.strong(voice.near(handoff.at()));
        return reporter ? voice.say("meridian.due.hand-over.you-reporter", until, voice.first(handoff.with()))
                : voice.say("meridian.due.hand-over.you", until, with);
    }

    private String nothingShared(Warning.NoSharedHours none) {
        String row = voice.isReader(none.with()) ? "meridian.due.nothing-shared.row-you"
                : "meridian.due.nothing-shared.row";
        return say("meridian.due.nothing-shared.you", row, "meridian.due.nothing-shared.name",
                voice.name(none.with()), name());
    }

    private String absent(Warning.AbsentBeforeDue absent) {
        String last = voice.clock().day(absent.last());
        if (absent.holiday().isPresent()) return holiday(voice.clock().day(absent.first()), absent.holiday().get());
        LocalDate today = voice.now().atZone(person.zone().zone()).toLocalDate();
        if (!absent.first().isAfter(today)) {
            return say("meridian.due.away.you-until", "meridian.due.away.row-until", "meridian.due.away.name-until",
                    last, name());
        }
        if (absent.first().equals(absent.last())) {
            return say("meridian.due.away.you-on", "meridian.due.away.row-on", "meridian.due.away.name-on",
                    last, name());
        }
        return say("meridian.due.away.you-from", "meridian.due.away.row-from", "meridian.due.away.name-from",
                voice.clock().day(absent.first()), last, name());
    }

    /** What the clock of the deadline shows for the reader then, and what it would have. */
    private String clockChange(Warning.ClockChange change) {
        Instant at = person.deadline().orElseGet(voice::now);
        ZoneId zone = person.zone().zone();
        ZoneOffset asIfUnchanged = ZoneOffset.ofTotalSeconds(change.personThen().getTotalSeconds()
                + change.readerNow().getTotalSeconds() - change.personNow().getTotalSeconds());
        return voice.say("meridian.due.clock-change.row", voice.clock().day(change.date()),
                voice.clock().time(at, zone), place(), voice.clock().time(at, change.readerThen()),
                voice.clock().time(at, asIfUnchanged));
    }

    private String place() {
        return Place.of(person.zone().zone());
    }

    private String name() {
        return voice.first(person.person().id());
    }

    private String say(String toReader, String row, String named, String... arguments) {
        return voice.say(switch (speech) {
            case TO_READER -> toReader;
            case ROW -> row;
            case NAMED -> named;
        }, arguments);
    }

    private enum Speech { TO_READER, ROW, NAMED }
}
