package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The check-ins that wait for the reader. */
@JsonPropertyOrder({"now", "values"})
record WaitingJson(String now, List<EntryJson> values) {

    @JsonPropertyOrder({"round", "home", "day", "dayText", "closes", "text"})
    record EntryJson(NamedRoundJson round, NamedHome home, String day, String dayText, MomentJson closes,
            String text) {}

    @JsonPropertyOrder({"id", "name"})
    record NamedRoundJson(String id, String name) {}

    @JsonPropertyOrder({"count", "text"})
    record CountJson(int count, String text) {}
}
