package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import java.time.LocalDate;

/** A decision that its driver wanted to look at again by now. */
public record DueReview(Card card, Home place, HomeName home, LocalDate review) {
    public DueReview {
        requireNonNull(card, "card");
        requireNonNull(place, "place");
        requireNonNull(home, "home");
        requireNonNull(review, "review");
    }
}
