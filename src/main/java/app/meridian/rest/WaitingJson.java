package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What waits for the reader. */
@JsonPropertyOrder({"now", "values"})
record WaitingJson(String now, List<EntryJson> values) {

    /**
     * @param type checkIn, response or review
     * @param round null unless it is a check-in, as are the day and its text
     * @param decision null if it is a check-in
     * @param closes null if it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"type", "round", "decision", "home", "day", "dayText", "closes", "text"})
    record EntryJson(String type, NamedRoundJson round, DecisionLinkJson decision, NamedHome home, String day,
            String dayText, @JsonInclude(JsonInclude.Include.ALWAYS) MomentJson closes, String text) {}

    @JsonPropertyOrder({"id", "name"})
    record NamedRoundJson(String id, String name) {}

    @JsonPropertyOrder({"count", "text"})
    record CountJson(int count, String text) {}
}
