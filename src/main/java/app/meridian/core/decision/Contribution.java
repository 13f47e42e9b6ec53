package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.person.Person;

/**
 * A contributor as one reader may see them.
 *
 * @param heard without clock, times and zone where the reader may not know anybody's (rule P2)
 * @param showsHours whether the reader may see how much of their working time is over; when it ends is never hidden
 * @param you whether it is the reader
 */
public record Contribution(Person person, Heard heard, boolean showsHours, boolean you) {
    public Contribution {
        requireNonNull(person, "person");
        requireNonNull(heard, "heard");
    }
}
