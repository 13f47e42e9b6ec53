package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.time.Instant;
import java.time.ZoneId;

/** A check-in that is about to be stored. */
public record NewCheckIn(
        Subject subject, PersonId author, ZoneId authorZone, Instant postedAt, Answers answers, ClientKey clientKey) {

    public NewCheckIn {
        requireNonNull(subject, "subject");
        requireNonNull(author, "author");
        requireNonNull(authorZone, "authorZone");
        requireNonNull(postedAt, "postedAt");
        requireNonNull(answers, "answers");
        requireNonNull(clientKey, "clientKey");
    }

    public CheckIn withId(CheckInId id) {
        return new CheckIn(id, subject, author, authorZone, postedAt, answers);
    }
}
