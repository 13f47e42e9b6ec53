package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.text.DueWhy;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How a deadline comes about, in words.
 *
 * @param label the question, with the name
 * @param countedTerm what the list of working time is called
 * @param counted the first stretches of working time, in order
 * @param more how many days follow; null if none do
 * @param total all that was counted
 * @param totalTerm what the total is called
 */
@JsonInclude(NON_NULL)
record WhyJson(String label, List<RowJson> rows, String countedTerm, List<CountedRowJson> counted, String more,
        String total, String totalTerm) {

    static WhyJson of(DueWhy why) {
        return new WhyJson(why.label(),
                why.facts().stream().map(fact -> new RowJson(fact.term(), fact.text())).toList(), why.countedTerm(),
                why.counted().stream().map(each -> new CountedRowJson(each.text(), each.length())).toList(),
                why.more().orElse(null), why.total(), why.totalTerm());
    }

    record RowJson(String term, String text) {}

    record CountedRowJson(String text, String length) {}
}
