package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A decision that another thing names. @param url of its screen, below the product's own address */
@JsonPropertyOrder({"id", "number", "title", "status", "statusText", "url"})
record DecisionLinkJson(String id, String number, String title, String status, String statusText, String url) {

    @JsonPropertyOrder({"values"})
    record ListJson(List<DecisionLinkJson> values) {}

    /** What superseded a decision; these are the fields of a link, and a sentence. */
    @JsonPropertyOrder({"id", "number", "title", "status", "statusText", "url", "text"})
    record SuccessorJson(String id, String number, String title, String status, String statusText, String url,
            String text) {
        static SuccessorJson of(DecisionLinkJson by, String text) {
            return new SuccessorJson(by.id, by.number, by.title, by.status, by.statusText, by.url, text);
        }
    }

    /** What an issue or page still cites. @param by null if the reader may not see it */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"decision", "by", "text"})
    record SupersededJson(DecisionLinkJson decision, DecisionLinkJson by, String text) {}

    @JsonPropertyOrder({"values"})
    record SupersededListJson(List<SupersededJson> values) {}
}
