package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.web.CheckInsTable.Html;
import java.util.List;

/**
 * A decision on paper: for documents, mails and feeds, in absolute times (rule H2). Every string is plain text: the
 * template escapes it.
 *
 * @param none what is said in place of a decision; empty if there is one
 * @param facts what stands above its text
 * @param parts its text; none on a card
 * @param responses what each contributor has said, or until when they are asked
 */
public record DecisionPaper(String none, String title, List<Fact> facts, List<Part> parts, Headings headings,
        List<Row> responses) {

    public DecisionPaper {
        requireNonNull(none, "none");
        requireNonNull(title, "title");
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        requireNonNull(headings, "headings");
        responses = List.copyOf(responses);
    }

    public boolean isThere() {
        return none.isEmpty();
    }

    public boolean hasResponses() {
        return !responses.isEmpty();
    }

    public record Fact(String label, String text) {}

    /** A section, or an option. */
    public record Part(String heading, Html text) {}

    public record Headings(String contributor, String response) {}

    /** @param said what they have said, or until when they are asked */
    public record Row(String contributor, String said, Html reason) {}
}
