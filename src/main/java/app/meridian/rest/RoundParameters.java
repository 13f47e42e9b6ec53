package app.meridian.rest;

import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.BoardView;
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

    static BlockerId blocker(String id) {
        return new BlockerId(number(id));
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

    private static LocalDate parse(String field, String day) {
        try {
            if (day.matches("\\d{4}-\\d\\d-\\d\\d")) return LocalDate.parse(day);
        } catch (DateTimeException notInTheCalendar) {
            throw wrong(field, FieldFlaw.Kind.NOT_A_DATE, day);
        }
        throw wrong(field, FieldFlaw.Kind.NOT_A_DATE, day);
    }

    private static BadFieldsException wrong(String field, FieldFlaw.Kind kind, String typed) {
        return new BadFieldsException(Map.of(field, FieldMessages.of(FieldFlaw.of(kind, typed))));
    }

    static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
