package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What counting gave.
 *
 * @param seconds of working time; null where an instant is the answer
 * @param at null where a length is the answer, and for never
 * @param never true, or null
 * @param dayEnds when the due day ends; null where there is none
 * @param explanation null unless it was asked for and may be given
 */
@JsonInclude(NON_NULL)
@JsonPropertyOrder({"seconds", "at", "never", "dayEnds", "explanation"})
record CountedJson(Long seconds, String at, Boolean never, String dayEnds, ExplanationJson explanation) {

    static CountedJson length(long seconds) {
        return new CountedJson(seconds, null, null, null, null);
    }

    static CountedJson reached(Optional<Instant> at) {
        return new CountedJson(null, at.map(Instant::toString).orElse(null), at.isPresent() ? null : true, null, null);
    }

    CountedJson withDayEnd(Instant end) {
        return new CountedJson(seconds, at, never, end.toString(), explanation);
    }

    CountedJson with(Optional<ExplanationJson> added) {
        return new CountedJson(seconds, at, never, dayEnds, added.orElse(null));
    }

    /**
     * When people work together, and who works when.
     *
     * @param explanations by position in the request; null unless they were asked for
     */
    @JsonInclude(NON_NULL)
    @JsonPropertyOrder({"intervals", "stretches", "explanations"})
    record OverlapJson(
            List<IntervalJson> intervals, List<StretchJson> stretches, List<ExplanationJson> explanations) {

        OverlapJson with(List<ExplanationJson> added) {
            return new OverlapJson(intervals, stretches, added);
        }
    }

    @JsonPropertyOrder({"from", "until"})
    record IntervalJson(String from, String until) {}

    /** @param present positions in the request */
    @JsonPropertyOrder({"from", "until", "present"})
    record StretchJson(String from, String until, List<Integer> present) {}
}
