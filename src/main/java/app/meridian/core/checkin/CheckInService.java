package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.ClientKey;
import app.meridian.core.person.ClientKeyTakenException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Posts, lists, changes and deletes ad-hoc check-ins. The actor is always the first argument; the product's permissions
 * decide, and a subject that the actor may not see is answered with a {@link SubjectNotFoundException}.
 */
public final class CheckInService {
    /** In UTF-16 units, as browsers count. */
    public static final int LONGEST_ANSWER = 32_767;

    private final CheckInStore store;
    private final Homes homes;
    private final Mentions mentions;
    private final BlockerWishes blockers;
    private final Clock clock;

    public CheckInService(CheckInStore store, Homes homes, Mentions mentions, BlockerWishes blockers, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.homes = requireNonNull(homes, "homes");
        this.mentions = requireNonNull(mentions, "mentions");
        this.blockers = requireNonNull(blockers, "blockers");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Stores what the author wrote, and raises what blocks them as a blocker. The same post sent again answers the
     * first.
     *
     * @param authorZone where the author's clock stands now
     * @throws PostingNotAllowedException if the author may see the subject but not comment on it
     * @throws InvalidCheckInException if a field is wrong
     * @throws InvalidFieldsException if {@code blockerOwner} is nobody who can be named
     * @throws ClientKeyTakenException if the author has used the key for another check-in on this subject
     */
    public Posted post(PersonId author, ZoneId authorZone, Subject subject, TypedCheckIn typed, String clientKey) {
        requireVisible(Optional.of(author), subject);
        if (!homes.canWrite(author, subject)) throw new PostingNotAllowedException(subject);
        CheckInRules.require(typed, Optional.of(clientKey));
        Answers answers = typed.answers().map(mentions::toStored);
        Instant now = now();
        Optional<NewBlocker> raised = raised(author, subject, typed, now.atZone(authorZone).toLocalDate(), now);

        Posted posted = store.add(new NewCheckIn(subject, author, authorZone, now, answers, typed.confidence(),
                typed.mood(), raised, new ClientKey(clientKey)));
        CheckIn stored = posted.checkIn();
        boolean another = stored.version() == 1 && !isSaid(stored, answers, typed);
        if (another) throw new ClientKeyTakenException("check-in " + stored.id().value());
        return posted;
    }

    /**
     * What has been posted on the subject; what was deleted stands there without its words.
     *
     * @param reader empty for an anonymous reader
     */
    public Page list(Optional<PersonId> reader, Subject subject, PageRequest request) {
        requireVisible(reader, subject);
        return store.list(subject, request);
    }

    /**
     * @param reader empty for an anonymous reader
     * @throws CheckInNotFoundException if it is not the subject's
     */
    public CheckIn get(Optional<PersonId> reader, Subject subject, CheckInId id) {
        requireVisible(reader, subject);
        return store.find(id).filter(checkIn -> checkIn.subject().equals(subject))
                .orElseThrow(() -> new CheckInNotFoundException(id));
    }

    /**
     * Changes what the author wrote, until the day on which they wrote is over on the clock they wrote by. Makes no new
     * version of what is stored already. What blocks them is raised if nothing did before.
     *
     * @throws CheckInNotFoundException if it is not the subject's
     * @throws NotAuthorException if somebody else wrote it
     * @throws PostingNotAllowedException if the author may no longer comment on the subject
     * @throws CheckInOverException if the day is over
     * @throws InvalidCheckInException if a field is wrong
     * @throws InvalidFieldsException if {@code blockerOwner} is nobody who can be named
     * @throws ChangedMeanwhileException if the stored version is another one, or was deleted
     */
    public CheckIn edit(PersonId author, Subject subject, CheckInId id, TypedCheckIn typed, long ifVersion) {
        CheckIn stored = get(Optional.of(author), subject, id);
        requireAuthor(author, stored);
        if (!homes.canWrite(author, subject)) throw new PostingNotAllowedException(subject);
        CheckInRules.require(typed, Optional.empty());
        requireCurrent(stored, ifVersion);
        Answers answers = typed.answers().map(mentions::toStored);
        if (isSaid(stored, answers, typed)) return stored;
        Instant now = now();
        Optional<NewBlocker> raised = stored.answers().blocked().isEmpty()
                ? raised(author, subject, typed, dayOf(stored), now) : Optional.empty();
        return store.save(author, stored.with(answers, typed.confidence(), typed.mood(), now), raised, now)
                .orElseThrow(() -> changed(id, ifVersion));
    }

    /**
     * Takes a check-in away: the author until its day is over, whoever administers the project or space at any time.
     *
     * @throws CheckInNotFoundException if it is not the subject's
     * @throws NotAuthorException if the actor is neither
     * @throws CheckInOverException if the author comes too late
     * @throws ChangedMeanwhileException if the stored version is another one, or was deleted
     */
    public CheckIn delete(PersonId actor, Subject subject, CheckInId id, long ifVersion) {
        CheckIn stored = get(Optional.of(actor), subject, id);
        if (!homes.canAdminister(actor, subject)) requireAuthor(actor, stored);
        requireCurrent(stored, ifVersion);
        return store.delete(actor, stored, now()).orElseThrow(() -> changed(id, ifVersion));
    }

    /**
     * What the check-in said before its last change, newest first; without words if it was deleted.
     *
     * @param reader empty for an anonymous reader
     * @throws CheckInNotFoundException if it is not the subject's
     */
    public List<EarlierCheckIn> history(Optional<PersonId> reader, Subject subject, CheckInId id) {
        return store.history(get(reader, subject, id).id());
    }

    /** Whether the reader would be let in by {@link #post}; always false for an anonymous one. */
    public boolean canPost(Optional<PersonId> reader, Subject subject) {
        return reader.isPresent() && homes.canSee(reader, subject) && homes.canWrite(reader.get(), subject);
    }

    /** Whether the reader wrote it and may still change it, if they may comment on its subject. */
    public boolean canEdit(Optional<PersonId> reader, CheckIn checkIn) {
        boolean own = reader.filter(checkIn.author()::equals).isPresent();
        return own && checkIn.deleted().isEmpty() && clock.instant().isBefore(endOf(checkIn));
    }

    /** Whether the reader may take everybody's check-ins away. */
    public boolean canDeleteAll(Optional<PersonId> reader, Subject subject) {
        return reader.filter(person -> homes.canAdminister(person, subject)).isPresent();
    }

    /** @throws SubjectNotFoundException if the reader may not see the subject */
    public void requireVisible(Optional<PersonId> reader, Subject subject) {
        homes.requireVisible(reader, subject);
    }

    private Optional<NewBlocker> raised(
            PersonId author, Subject subject, TypedCheckIn typed, LocalDate day, Instant now) {
        return blockers.raised(author, subject, new BlockerOrigin(Optional.empty(), day),
                new TypedBlocker(typed.answers().blocked(), typed.blockerOwner()), now);
    }

    private void requireAuthor(PersonId actor, CheckIn checkIn) {
        if (!checkIn.author().equals(actor)) throw new NotAuthorException(actor);
        Instant end = endOf(checkIn);
        if (!clock.instant().isBefore(end)) throw new CheckInOverException(checkIn.id(), end);
    }

    private static void requireCurrent(CheckIn stored, long ifVersion) {
        boolean current = stored.version() == ifVersion && stored.deleted().isEmpty();
        if (!current) throw changed(stored.id(), ifVersion);
    }

    private static boolean isSaid(CheckIn stored, Answers answers, TypedCheckIn typed) {
        return stored.answers().equals(answers) && stored.confidence().equals(typed.confidence())
                && stored.mood().equals(typed.mood());
    }

    private static LocalDate dayOf(CheckIn checkIn) {
        return checkIn.postedAt().atZone(checkIn.authorZone()).toLocalDate();
    }

    private static Instant endOf(CheckIn checkIn) {
        return dayOf(checkIn).plusDays(1).atStartOfDay(checkIn.authorZone()).toInstant();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ChangedMeanwhileException changed(CheckInId checkIn, long version) {
        return new ChangedMeanwhileException("Check-in " + checkIn.value(), version);
    }
}
