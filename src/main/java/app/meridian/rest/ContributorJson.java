package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;

/**
 * Somebody who is asked, as one reader gets them.
 *
 * @param response null until there is one
 * @param clock null if it is of no interest, or the reader may not know
 * @param text what their silence means; null while they may answer in time
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"person", "response", "clock", "text"})
record ContributorJson(PersonJson person, ResponseJson response, ClockJson clock, String text) {

    /** @param html of the reason; null if there is none */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"kind", "kindText", "html", "versionText", "at"})
    record ResponseJson(String kind, String kindText, String html, String versionText, MomentJson at) {}

    /**
     * @param used part of the response time, 0 to 1
     * @param still part that is left while the clock stands; 0 while it runs
     */
    @JsonPropertyOrder({"state", "used", "still", "text"})
    record ClockJson(String state, BigDecimal used, BigDecimal still, String text) {}

    /** The reader's own part. @param until null if it is not known */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"asked", "response", "until"})
    record OwnJson(boolean asked, TypedJson response, MomentJson until) {}

    /** @param reason as typed */
    @JsonPropertyOrder({"kind", "reason"})
    record TypedJson(String kind, String reason) {}
}
