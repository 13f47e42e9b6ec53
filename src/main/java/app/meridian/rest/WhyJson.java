package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How a deadline comes about, in words.
 *
 * @param label the question, with the name
 * @param counted the first stretches of working time, in order
 * @param more how many days follow; null if none do
 * @param total all that was counted
 * @param totalTerm what the total is called
 */
@JsonInclude(NON_NULL)
record WhyJson(String label, List<RowJson> rows, String countedTerm, List<CountedRowJson> counted, String more,
        String total, String totalTerm) {

    record RowJson(String term, String text) {}

    record CountedRowJson(String text, String length) {}
}
