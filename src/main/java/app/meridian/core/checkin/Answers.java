package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;

/**
 * The three answers of an ad-hoc check-in, as Markdown. The empty string is an answer not given; an answer of nothing
 * but white space counts as not given.
 */
public record Answers(String done, String next, String blocked) {
    public static final Answers NONE = new Answers("", "", "");

    public Answers {
        done = given(requireNonNull(done, "done"));
        next = given(requireNonNull(next, "next"));
        blocked = given(requireNonNull(blocked, "blocked"));
    }

    public boolean isEmpty() {
        return done.isEmpty() && next.isEmpty() && blocked.isEmpty();
    }

    /** Every answer changed in the same way. */
    public Answers map(UnaryOperator<String> change) {
        return new Answers(change.apply(done), change.apply(next), change.apply(blocked));
    }

    private static String given(String text) {
        return text.isBlank() ? "" : text;
    }
}
