package app.meridian.rest;

import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.BoardView;
import app.meridian.core.checkin.CheckInId;
import app.meridian.core.checkin.RoundExport;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.TurnId;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.worktime.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads what an address says about rounds. */
final class RoundParameters {
    private static final String NUMBER = "[1-9]\\d{0,17}";

    private RoundParameters() {}

    /**
     * @param round null or empty for the first
     * @param day null or empty for the reader's own
     * @throws BadFieldsException if the day is none
     */
    static BoardView view(String round, String day) {
        return new BoardView(isSaid(round) ? Optional.of(round(round)) : Optional.empty(),
                isSaid(day) ? Optional.of(day("day", day)) : Optional.empty());
    }

    /** @throws NoSuchRecordException if no round can have the id; the same for the others */
    static RoundId round(String id) {
        return new RoundId(number(id));
    }

    static TurnId turn(String id) {
        return new TurnId(number(id));
    }

    static CheckInId checkIn(String id) {
        return new CheckInId(number(id));
    }

    static BlockerId blocker(String id) {
        return new BlockerId(number(id));
    }

    /** @throws BadFieldsException if something else than an id is said; the same for the other */
    static Optional<BlockerId> blockerIn(String field, String id) {
        return idIn(field, id).map(BlockerId::new);
    }

    static Optional<TurnId> turnIn(String field, String id) {
        return idIn(field, id).map(TurnId::new);
    }

    private static Optional<Long> idIn(String field, String id) {
        if (!isSaid(id)) return Optional.empty();
        if (isNumber(id)) return Optional.of(Long.parseLong(id));
        throw wrong(field, Message.of("meridian.rounds.error.not-an-id", Message.quote(id)));
    }

    private static long number(String id) {
        if (!isNumber(id)) throw new NoSuchRecordException(id);
        return Long.parseLong(id);
    }

    static boolean isNumber(String id) {
        return id.matches(NUMBER);
    }

    /** @throws BadFieldsException if it is no date that calendars know (rule W6) */
    static LocalDate day(String field, String day) {
        LocalDate date = parse(field, day);
        if (!DateSpan.KNOWN.contains(date)) throw wrong(field, FieldFlaw.Kind.DATE_OUT_OF_RANGE, day);
        return date;
    }

    /** @throws BadFieldsException if one of them is none, or the last is before the first */
    static RoundExport.Days days(String from, String to) {
        LocalDate first = day("from", said("from", from));
        LocalDate last = day("to", said("to", to));
        if (!last.isBefore(first)) return new RoundExport.Days(first, last);
        throw wrong("to", FieldMessages.of(FieldFlaw.of(FieldFlaw.Kind.ENDS_BEFORE_START, to, from)));
    }

    private static String said(String field, String text) {
        if (!isSaid(text)) throw wrong(field, Message.of("meridian.rest.error.missing"));
        return text;
    }

    /**
     * Whether the first of two words is said, which is what nothing means too.
     *
     * @throws BadFieldsException if a third is
     */
    static boolean isFirst(String field, String word, String first, String second) {
        boolean known = !isSaid(word) || word.equals(first) || word.equals(second);
        if (known) return !second.equals(word);
        throw wrong(field, Message.of("meridian.rounds.error.not-a-word", Message.quote(word), first + ", " + second));
    }

    /** @throws BadFieldsException if it is no number from 1 on, or more than the most */
    static int limit(String limit, int usual, int most) {
        if (!isSaid(limit)) return usual;
        boolean fits = limit.matches("[1-9]\\d{0,3}") && Integer.parseInt(limit) <= most;
        if (fits) return Integer.parseInt(limit);
        throw wrong("limit", Message.of("meridian.rest.error.number", Message.quote(limit), most));
    }

    private static LocalDate parse(String field, String day) {
        try {
            if (day.matches("\\d{4}-\\d\\d-\\d\\d")) return LocalDate.parse(day);
        } catch (DateTimeException notInTheCalendar) {
            throw wrong(field, FieldFlaw.Kind.NOT_A_DATE, day);
        }
        throw wrong(field, FieldFlaw.Kind.NOT_A_DATE, day);
    }

    private static BadFieldsException wrong(String field, FieldFlaw.Kind kind, String typed) {
        return wrong(field, FieldMessages.of(FieldFlaw.of(kind, typed)));
    }

    private static BadFieldsException wrong(String field, Message message) {
        return new BadFieldsException(Map.of(field, message));
    }

    static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
