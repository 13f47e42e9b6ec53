package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is stored of one person and one of their days in a round: the window if it is fixed (rule F1), the answer if one
 * was given. At least one of the three is there.
 *
 * @param version of the answer: 0 before the first, one more with each change; deleting is one too
 * @param deleted whoever took the answer away; empty if there is an answer, or there was none
 */
public record Turn(TurnId id, RoundId round, PersonId person, LocalDate day, long version, Optional<Window> window,
        Optional<Answer> answer, Optional<Deletion> deleted) {

    public Turn {
        requireNonNull(id, "id");
        requireNonNull(round, "round");
        requireNonNull(person, "person");
        requireNonNull(day, "day");
        requireNonNull(window, "window");
        requireNonNull(answer, "answer");
        requireNonNull(deleted, "deleted");
    }
}
