package app.meridian.rest;

import app.meridian.rest.DecisionJson.NamedJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Part of a register. @param next null if all has been looked at */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"now", "values", "next"})
record RegisterJson(String now, List<RowJson> values, String next) {

    /**
     * @param review null for none
     * @param supersededBy null also if the reader may not see it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"id", "number", "title", "status", "statusText", "url", "template", "driver", "changed",
        "review", "supersededBy"})
    record RowJson(String id, String number, String title, String status, String statusText, String url,
            NamedJson template, PersonJson driver, MomentJson changed, String review, DecisionLinkJson supersededBy) {}
}
