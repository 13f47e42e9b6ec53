package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Mentions;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Posts and lists check-ins. The actor is always the first argument; the product's permissions decide. */
public final class CheckInService {
    /** In UTF-16 units, as browsers count. */
    public static final int LONGEST_ANSWER = 32_767;

    private final CheckInStore store;
    private final Access access;
    private final Mentions mentions;
    private final Clock clock;

    public CheckInService(CheckInStore store, Access access, Mentions mentions, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.access = requireNonNull(access, "access");
        this.mentions = requireNonNull(mentions, "mentions");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Stores what the author wrote. The same post sent again answers the first.
     *
     * @param typed with the user names of those who are mentioned
     * @param authorZone where the author's clock stands now
     * @throws SubjectNotFoundException if the author may not see the subject
     * @throws PostingNotAllowedException if the author may see the subject but not comment on it
     * @throws InvalidCheckInException if a field is wrong
     * @throws ClientKeyTakenException if the author has used the key for other answers on this subject
     */
    public Posted post(PersonId author, ZoneId authorZone, Subject subject, Answers typed, String clientKey) {
        requireVisible(Optional.of(author), subject);
        if (!access.canComment(author, subject)) throw new PostingNotAllowedException(subject);
        requireValid(typed, clientKey);
        Answers answers = typed.map(mentions::toStored);

        Posted posted = store.add(new NewCheckIn(subject, author, authorZone,
                clock.instant().truncatedTo(ChronoUnit.MILLIS), answers, new ClientKey(clientKey)));
        if (!posted.checkIn().answers().equals(answers)) throw new ClientKeyTakenException(posted.checkIn().id());
        return posted;
    }

    /**
     * What has been posted on the subject.
     *
     * @param reader empty for an anonymous reader
     * @throws SubjectNotFoundException if the reader may not see the subject
     */
    public Page list(Optional<PersonId> reader, Subject subject, PageRequest request) {
        requireVisible(reader, subject);
        return store.list(subject, request);
    }

    /** Whether the reader would be let in by {@link #post}; always false for an anonymous one. */
    public boolean canPost(Optional<PersonId> reader, Subject subject) {
        return reader.isPresent() && access.canSee(reader, subject) && access.canComment(reader.get(), subject);
    }

    /** @throws SubjectNotFoundException if the reader may not see the subject */
    public void requireVisible(Optional<PersonId> reader, Subject subject) {
        if (access.canSee(reader, subject)) return;
        throw new SubjectNotFoundException(subject.type(), String.valueOf(subject.id()));
    }

    private static void requireValid(Answers answers, String clientKey) {
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        if (answers.isEmpty()) flaws.put(Question.DONE.field(), Flaw.EMPTY);
        for (Question question : Question.values()) {
            flawOf(question.answerOf(answers)).ifPresent(flaw -> flaws.put(question.field(), flaw));
        }
        if (!ClientKey.isKey(clientKey)) flaws.put("clientKey", Flaw.NOT_A_KEY);
        if (!flaws.isEmpty()) throw new InvalidCheckInException(flaws);
    }

    private static Optional<Flaw> flawOf(String answer) {
        if (answer.length() > LONGEST_ANSWER) return Optional.of(Flaw.TOO_LONG);
        return StorableText.isStorable(answer) ? Optional.empty() : Optional.of(Flaw.UNSTORABLE);
    }
}
