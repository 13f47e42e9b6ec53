package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What one person wrote about one subject, at one moment.
 *
 * @param authorZone where the author's clock stood when they wrote; it never changes afterwards (rule F4)
 */
public record CheckIn(
        CheckInId id, Subject subject, PersonId author, ZoneId authorZone, Instant postedAt, Answers answers) {

    public CheckIn {
        requireNonNull(id, "id");
        requireNonNull(subject, "subject");
        requireNonNull(author, "author");
        requireNonNull(authorZone, "authorZone");
        requireNonNull(postedAt, "postedAt");
        requireNonNull(answers, "answers");
    }
}
