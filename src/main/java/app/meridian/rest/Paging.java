package app.meridian.rest;

import app.meridian.core.checkin.CheckInId;
import app.meridian.core.checkin.PageRequest;
import java.util.Optional;

/** Reads the paging parameters of an address. */
final class Paging {
    private Paging() {}

    /**
     * @param limit null for the usual length
     * @param before null for the newest
     * @throws BadRequestFieldException if one of them is not a number within its bounds
     */
    static PageRequest parse(String limit, String before) {
        int entries = limit == null ? PageRequest.USUAL : (int) number("limit", limit, PageRequest.MOST);
        Optional<CheckInId> older = Optional.ofNullable(before)
                .map(text -> new CheckInId(number("before", text, Integer.MAX_VALUE)));
        return new PageRequest(entries, older);
    }

    private static long number(String field, String text, long most) {
        if (text.matches("\\d{1,10}")) {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= most) return number;
        }
        throw new BadRequestFieldException(field, "meridian.rest.error.number", text, most);
    }
}
