package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.StorableText;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lists, resolves, reopens and hands over blockers. A home that the actor may not see is answered as {@link Homes}
 * says, a blocker that does not stand there with a {@link BlockerNotFoundException}. A change that changes nothing
 * makes no new version.
 */
public final class BlockerService {
    /** Blockers on a page. */
    public static final int MOST = 100;

    private final BlockerStore blockers;
    private final BlockerRights rights;
    private final BlockerWishes wishes;
    private final BlockerAges ages;
    private final Homes homes;
    private final Clock clock;

    public BlockerService(BlockerStore blockers, Parts parts, Homes homes, Clock clock) {
        this.blockers = requireNonNull(blockers, "blockers");
        this.rights = parts.rights();
        this.wishes = parts.wishes();
        this.ages = parts.ages();
        this.homes = requireNonNull(homes, "homes");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * All that are open there, oldest first.
     *
     * @param reader empty for an anonymous one
     */
    public List<BlockerAge> open(Optional<PersonId> reader, Home home) {
        homes.requireVisible(reader, home);
        return ages.of(reader, blockers.open(home), now());
    }

    /**
     * Those that are resolved, newest first.
     *
     * @param reader empty for an anonymous one
     * @param before only what was raised before this one; empty for the newest
     * @param limit 1 to {@link #MOST}
     */
    public BlockerPage resolved(Optional<PersonId> reader, Home home, Optional<BlockerId> before, int limit) {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("A page has 1 to " + MOST + " blockers");
        homes.requireVisible(reader, home);
        List<Blocker> found = blockers.resolved(home, before, limit + 1);
        List<Blocker> page = found.subList(0, Math.min(limit, found.size()));
        return new BlockerPage(ages.of(reader, page, now()), found.size() > limit);
    }

    /** Open ones that stop the reader or that they can remove, oldest first, where they may see them. */
    public List<BlockerAge> mine(PersonId reader) {
        List<Blocker> visible = blockers.openOf(reader, MOST).stream()
                .filter(blocker -> homes.canSee(Optional.of(reader), blocker.home())).toList();
        return ages.of(Optional.of(reader), visible, now());
    }

    /** @param reader empty for an anonymous one */
    public BlockerAge get(Optional<PersonId> reader, Home home, BlockerId id) {
        return ages.of(reader, List.of(find(reader, home, id)), now()).get(0);
    }

    /** Whether the reader may resolve, reopen and hand it over. */
    public boolean canChange(Optional<PersonId> reader, Blocker blocker) {
        return reader.filter(person -> rights.canChange(person, blocker)).isPresent();
    }

    /**
     * Says that it is gone.
     *
     * @param note Markdown, with the user names of those who are mentioned; may be empty
     * @throws BlockerNotYoursException if the actor may not change it
     * @throws InvalidFieldsException if {@code note} is wrong
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public BlockerAge resolve(PersonId actor, Home home, BlockerId id, String note, long ifVersion) {
        Flaws flaws = new Flaws();
        StorableText.require(flaws, "note", note, CheckInService.LONGEST_ANSWER);
        return change(actor, home, id, ifVersion, blocker -> {
            flaws.throwIfAny();
            return blocker.isOpen() ? wishes.resolved(actor, blocker, note, now()) : blocker;
        });
    }

    /** Says that it is back. As {@link #resolve} otherwise. */
    public BlockerAge reopen(PersonId actor, Home home, BlockerId id, long ifVersion) {
        return change(actor, home, id, ifVersion, blocker -> blocker.with(Optional.empty()));
    }

    /**
     * Names somebody else who can remove it. As {@link #resolve} otherwise.
     *
     * @throws InvalidFieldsException if {@code owner} is nobody whom the actor can name, or may not see where it stands
     */
    public BlockerAge handOver(PersonId actor, Home home, BlockerId id, PersonId owner, long ifVersion) {
        return change(actor, home, id, ifVersion, blocker -> {
            if (owner.equals(blocker.owner())) return blocker;
            Flaws flaws = new Flaws();
            wishes.requireOwner(flaws, "owner", actor, owner, home);
            flaws.throwIfAny();
            return blocker.withOwner(owner);
        });
    }

    private BlockerAge change(
            PersonId actor, Home home, BlockerId id, long ifVersion, Function<Blocker, Blocker> change) {
        Blocker stored = find(Optional.of(actor), home, id);
        if (!rights.canChange(actor, stored)) throw new BlockerNotYoursException(actor, id);
        if (stored.version() != ifVersion) throw changed(id, ifVersion);
        Blocker changed = change.apply(stored);
        Blocker saved = changed.equals(stored) ? stored
                : blockers.save(actor, changed, now()).orElseThrow(() -> changed(id, ifVersion));
        return ages.of(Optional.of(actor), List.of(saved), now()).get(0);
    }

    private Blocker find(Optional<PersonId> reader, Home home, BlockerId id) {
        homes.requireVisible(reader, home);
        return blockers.find(id).filter(blocker -> blocker.home().equals(home))
                .orElseThrow(() -> new BlockerNotFoundException(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ChangedMeanwhileException changed(BlockerId blocker, long version) {
        return new ChangedMeanwhileException("Blocker " + blocker.value(), version);
    }

    /** Who may change blockers, to what, and how old they are. */
    public record Parts(BlockerRights rights, BlockerWishes wishes, BlockerAges ages) {

        public Parts {
            requireNonNull(rights, "rights");
            requireNonNull(wishes, "wishes");
            requireNonNull(ages, "ages");
        }
    }
}
