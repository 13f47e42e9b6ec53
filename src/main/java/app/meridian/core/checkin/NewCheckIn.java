package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A check-in that is about to be stored.
 *
 * @param raised the blocker that it names first
 */
public record NewCheckIn(Subject subject, PersonId author, ZoneId authorZone, Instant postedAt, Answers answers,
        Optional<Confidence> confidence, Optional<Mood> mood, Optional<NewBlocker> raised, ClientKey clientKey) {

    public NewCheckIn {
        requireNonNull(subject, "subject");
        requireNonNull(author, "author");
        requireNonNull(authorZone, "authorZone");
        requireNonNull(postedAt, "postedAt");
        requireNonNull(answers, "answers");
        requireNonNull(confidence, "confidence");
        requireNonNull(mood, "mood");
        requireNonNull(raised, "raised");
        requireNonNull(clientKey, "clientKey");
    }

    public CheckIn withId(CheckInId id) {
        return new CheckIn(id, subject, author, authorZone, postedAt, answers, confidence, mood, 1, Optional.empty(),
                Optional.empty());
    }
}
