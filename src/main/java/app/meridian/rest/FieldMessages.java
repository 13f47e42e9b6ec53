package app.meridian.rest;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.worktime.Hours;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is wrong with a field: what was typed, what is wrong, what works. */
final class FieldMessages {
    /** Of a day, 24:00 not among them. */
    static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private FieldMessages() {}

    static Message of(FieldFlaw flaw) {
        Serializable[] arguments = flaw.arguments().stream().map(Message::quote).toArray(Serializable[]::new);
        return switch (flaw.kind()) {
            case UNKNOWN_ZONE -> Message.of("meridian.hours.error.unknown-zone", arguments);
            case UNKNOWN_REGION -> Message.of("meridian.hours.error.unknown-region", arguments);
            case HOURS_OVERLAP, HOURS_OVERLAP_OTHER_DAY -> overlap(flaw.arguments());
            case NOT_HOURS -> notHours(flaw.arguments().get(0));
            case NOT_A_TIME -> Message.of("meridian.hours.error.not-a-time", arguments);
            case NO_HALF_DAY -> Message.of("meridian.hours.error.no-half-day", arguments);
            case COMPANY_ONLY -> Message.of("meridian.hours.error.company-only");
            case NOT_A_DATE -> Message.of("meridian.hours.error.not-a-date", arguments);
            case DATE_OUT_OF_RANGE -> Message.of("meridian.hours.error.date-out-of-range", arguments);
            case ENDS_BEFORE_START -> Message.of("meridian.hours.error.ends-before-start", arguments);
            case TORN_DATE, FROM_MISSING, NO_HOURS -> Message.of(hoursKey(flaw));
            case KEY_IN_USE -> Message.of("meridian.hours.error.key-in-use", arguments);
            case UNKNOWN_KEY -> Message.of("meridian.hours.error.unknown-key", arguments);
            case ZONE_MISSING, NOT_A_LENGTH, UNKNOWN_PERSON, PERSON_TWICE -> Message.of(dueKey(flaw), arguments);
            case TOO_MANY, NOT_A_NAME, NAME_TAKEN, DATE_TWICE -> Message.of(listKey(flaw), arguments);
            case NOT_A_LINE, ENTRY_TWICE, TOO_FEW, NOT_IN_RANGE, UNKNOWN_GROUP, NOT_A_KEY, ASKED_TWICE, ISSUE_ONLY,
                    NOBODY_ASKED, NO_WEEKDAY, NO_ANSWER, TOO_LONG, UNSTORABLE, NOT_A_CHOICE, UNKNOWN_QUESTION,
                    MOOD_NOT_ASKED, UNKNOWN_BLOCKER -> Message.of(roundKey(flaw), arguments);
            default -> Message.of(DecisionFieldKeys.of(flaw.kind()), arguments);
        };
    }

    private static String hoursKey(FieldFlaw flaw) {
        return switch (flaw.kind()) {
            case TORN_DATE -> "meridian.hours.error.torn-date";
            case FROM_MISSING -> "meridian.hours.error.from-missing";
            default -> "meridian.hours.error.no-hours";
        };
    }

    private static String dueKey(FieldFlaw flaw) {
        return switch (flaw.kind()) {
            case ZONE_MISSING -> "meridian.due.error.zone-missing";
            case NOT_A_LENGTH -> "meridian.due.error.not-a-length";
            case UNKNOWN_PERSON -> "meridian.due.error.unknown-person";
            default -> "meridian.due.error.person-twice";
        };
    }

    private static String listKey(FieldFlaw flaw) {
        return switch (flaw.kind()) {
            case TOO_MANY -> "meridian.hours.error.too-many";
            case NOT_A_NAME -> "meridian.hours.error.not-a-name";
            case NAME_TAKEN -> "meridian.hours.error.name-taken";
            default -> "meridian.hours.error.date-twice";
        };
    }

    private static String roundKey(FieldFlaw flaw) {
        return switch (flaw.kind()) {
            case NOT_A_LINE -> "meridian.rounds.error.not-a-line";
            case ENTRY_TWICE -> "meridian.rounds.error.entry-twice";
            case TOO_FEW -> "meridian.rounds.error.too-few";
            case NOT_IN_RANGE -> "meridian.rounds.error.not-in-range";
            case UNKNOWN_GROUP -> "meridian.rounds.error.unknown-group";
            case NOT_A_KEY -> "meridian.rounds.error.not-a-key";
            case ASKED_TWICE -> "meridian.rounds.error.asked-twice";
            case ISSUE_ONLY -> "meridian.rounds.error.issue-only";
            case NOBODY_ASKED -> "meridian.rounds.error.nobody-asked";
            case NO_WEEKDAY -> "meridian.rounds.error.no-weekday";
            case NO_ANSWER -> "meridian.rounds.error.no-answer";
            case TOO_LONG -> "meridian.rounds.error.too-long";
            case UNSTORABLE -> "meridian.rounds.error.unstorable";
            case NOT_A_CHOICE -> "meridian.rounds.error.not-a-choice";
            case UNKNOWN_QUESTION -> "meridian.rounds.error.unknown-question";
            case MOOD_NOT_ASKED -> "meridian.rounds.error.mood-not-asked";
            default -> "meridian.rounds.error.unknown-blocker";
        };
    }

    /** @param arguments the hours, those they overlap, and the weekday of these if it is another one */
    private static Message overlap(List<String> arguments) {
        Hours hours = Hours.parse(arguments.get(0));
        Hours other = Hours.parse(arguments.get(1));
        Optional<DayOfWeek> otherDay = arguments.stream().skip(2).findFirst().map(DayOfWeek::valueOf);
        Serializable[] texts = Stream.concat(Stream.of(hours, other).flatMap(FieldMessages::ends), otherDay.stream())
                .toArray(Serializable[]::new);
        if (otherDay.isPresent()) return Message.of("meridian.hours.error.overlap-other-day", texts);
        return Message.of(other.crossesMidnight() ? "meridian.hours.error.overlap-night"
                : "meridian.hours.error.overlap", texts);
    }

    private static Stream<String> ends(Hours hours) {
        return Stream.of(hours.toString().split("-"));
    }

    private static Message notHours(String typed) {
        String[] ends = typed.split("-", -1);
        if (ends.length != 2) return Message.of("meridian.hours.error.not-hours", Message.quote(typed));
        if (ends[0].equals("24:00")) return Message.of("meridian.hours.error.start-at-midnight");
        for (String end : ends) {
            boolean time = end.matches(TIME) || end.equals("24:00");
            if (!time) return Message.of("meridian.hours.error.not-a-time", Message.quote(end));
        }
        return Message.of("meridian.hours.error.no-length", ends[0], ends[1]);
    }
}
