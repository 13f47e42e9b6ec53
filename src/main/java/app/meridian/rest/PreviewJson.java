package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What the next days would be like.
 *
 * @param now time of day in the zone
 * @param nextHoliday null if there is none in the year to come
 */
@JsonInclude(NON_NULL)
@JsonPropertyOrder({"days", "zone", "offset", "now", "nextHoliday", "holidaysAYear"})
record PreviewJson(List<DayJson> days, String zone, String offset, String now, HolidayJson nextHoliday,
        int holidaysAYear) {

    /**
     * @param seconds of working time
     * @param off null if there is working time
     * @param name of the holiday; null on other dates
     */
    @JsonInclude(NON_NULL)
    @JsonPropertyOrder({"date", "seconds", "intervals", "off", "name"})
    record DayJson(String date, long seconds, List<PieceJson> intervals, Off off, String name) {}

    /** @param away whether it is lost to leave */
    @JsonPropertyOrder({"from", "until", "away"})
    record PieceJson(String from, String until, boolean away) {}

    @JsonPropertyOrder({"date", "name"})
    record HolidayJson(String date, String name) {}

    /** Why nothing is worked on a date. */
    enum Off { DAY_OFF, HOLIDAY, LEAVE, NO_SUCH_DATE }
}
