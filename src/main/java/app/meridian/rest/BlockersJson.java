package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A list of blockers.
 *
 * @param now the moment from which its words are said
 * @param nextBefore where the next page starts; null if there is none
 */
@JsonPropertyOrder({"now", "limit", "nextBefore", "values"})
record BlockersJson(String now, @JsonInclude(NON_NULL) Integer limit, String nextBefore, List<BlockerJson> values) {}
