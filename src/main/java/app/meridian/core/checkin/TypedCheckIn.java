package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.util.Optional;

/**
 * What somebody typed into the form of an ad-hoc check-in.
 *
 * @param answers with the user names of those who are mentioned
 * @param blockerOwner who can remove what blocks; empty for the author
 */
public record TypedCheckIn(Answers answers, Optional<Confidence> confidence, Optional<Mood> mood,
        Optional<PersonId> blockerOwner) {

    public TypedCheckIn {
        requireNonNull(answers, "answers");
        requireNonNull(confidence, "confidence");
        requireNonNull(mood, "mood");
        requireNonNull(blockerOwner, "blockerOwner");
    }

    /** Nothing but words. */
    public static TypedCheckIn of(Answers answers) {
        return new TypedCheckIn(answers, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
