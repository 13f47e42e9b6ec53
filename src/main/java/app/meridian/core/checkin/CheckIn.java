package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What one person wrote about one subject, at one moment.
 *
 * @param authorZone where the author's clock stood when they wrote; it never changes afterwards (rule F4)
 * @param mood nobody but the author is told (rule M1)
 * @param version 1 for a new one, one more with each change; deleting is one too
 * @param changedAt when it was last changed; empty if never
 * @param deleted whoever took it away, and its words with it; empty if it is there
 */
public record CheckIn(CheckInId id, Subject subject, PersonId author, ZoneId authorZone, Instant postedAt,
        Answers answers, Optional<Confidence> confidence, Optional<Mood> mood, long version,
        Optional<Instant> changedAt, Optional<Deletion> deleted) {

    public CheckIn {
        requireNonNull(id, "id");
        requireNonNull(subject, "subject");
        requireNonNull(author, "author");
        requireNonNull(authorZone, "authorZone");
        requireNonNull(postedAt, "postedAt");
        requireNonNull(answers, "answers");
        requireNonNull(confidence, "confidence");
        requireNonNull(mood, "mood");
        requireNonNull(changedAt, "changedAt");
        requireNonNull(deleted, "deleted");
    }

    /** With other words, changed then; its version stays. */
    public CheckIn with(Answers answers, Optional<Confidence> confidence, Optional<Mood> mood, Instant now) {
        return new CheckIn(id, subject, author, authorZone, postedAt, answers, confidence, mood, version,
                Optional.of(now), Optional.empty());
    }

    /** Without its words; its version stays. */
    public CheckIn without(Deletion deletion) {
        return new CheckIn(id, subject, author, authorZone, postedAt, Answers.NONE, Optional.empty(),
                Optional.empty(), version, Optional.empty(), Optional.of(deletion));
    }

    public CheckIn withVersion(long changed) {
        return new CheckIn(id, subject, author, authorZone, postedAt, answers, confidence, mood, changed, changedAt,
                deleted);
    }

    /** With other keys of the people in it. */
    public CheckIn withPeople(UnaryOperator<PersonId> key) {
        return new CheckIn(id, subject, key.apply(author), authorZone, postedAt, answers, confidence, mood, version,
                changedAt, deleted.map(each -> new Deletion(key.apply(each.by()), each.at())));
    }
}
