package app.meridian.text;

import java.util.List;
import java.util.Optional;

/**
 * How a deadline comes about, in words.
 *
 * @param label the question, with the name
 * @param countedTerm what the list of working time is called
 * @param counted the first of it, in order
 * @param more how many days follow; empty if none do
 * @param totalTerm what all that was counted is called
 */
public record DueWhy(String label, List<Fact> facts, String countedTerm, List<Counted> counted, Optional<String> more,
        String total, String totalTerm) {

    public DueWhy {
        facts = List.copyOf(facts);
        counted = List.copyOf(counted);
    }

    public record Fact(String term, String text) {}

    public record Counted(String text, String length) {}
}
