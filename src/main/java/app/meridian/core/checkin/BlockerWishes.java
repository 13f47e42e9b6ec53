package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.Nameable;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.StorableText;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which blockers somebody raises and resolves. */
public final class BlockerWishes {
    private final BlockerStore blockers;
    private final BlockerRights rights;
    private final Nameable nameable;
    private final Homes homes;
    private final Mentions mentions;

    public BlockerWishes(BlockerStore blockers, BlockerRights rights, Nameable nameable, Homes homes,
            Mentions mentions) {
        this.blockers = requireNonNull(blockers, "blockers");
        this.rights = requireNonNull(rights, "rights");
        this.nameable = requireNonNull(nameable, "nameable");
        this.homes = requireNonNull(homes, "homes");
        this.mentions = requireNonNull(mentions, "mentions");
    }

    /** Those with a text. Notes what is wrong at {@code blockers[i].text} and {@code blockers[i].owner}. */
    List<NewBlocker> raised(Flaws flaws, PersonId author, Home home, BlockerOrigin origin, List<TypedBlocker> typed,
            Instant now) {
        flaws.requireAtMost(TypedAnswer.MOST_BLOCKERS, "blockers", typed);
        List<NewBlocker> raised = new ArrayList<>();
        for (int i = 0; i < Math.min(typed.size(), TypedAnswer.MOST_BLOCKERS); i++) {
            TypedBlocker each = typed.get(i);
            if (each.text().isBlank()) continue;
            StorableText.require(flaws, "blockers[" + i + "].text", each.text(), CheckInService.LONGEST_ANSWER);
            PersonId owner = each.owner().orElse(author);
            requireOwner(flaws, "blockers[" + i + "].owner", author, owner, home);
            raised.add(new NewBlocker(home, origin, author, owner, now, mentions.toStored(each.text())));
        }
        return raised;
    }

    /**
     * What an ad-hoc check-in names; empty if it names nothing.
     *
     * @throws InvalidFieldsException if {@code blockerOwner} cannot be named
     */
    Optional<NewBlocker> raised(PersonId author, Home home, BlockerOrigin origin, TypedBlocker typed, Instant now) {
        if (typed.text().isBlank()) return Optional.empty();
        PersonId owner = typed.owner().orElse(author);
        Flaws flaws = new Flaws();
        requireOwner(flaws, "blockerOwner", author, owner, home);
        flaws.throwIfAny();
        return Optional.of(new NewBlocker(home, origin, author, owner, now, mentions.toStored(typed.text())));
    }

    /**
     * As they are to be stored; not those that are resolved already. Notes what is wrong at {@code resolved[i].id} and
     * {@code resolved[i].note}.
     */
    List<Blocker> resolved(Flaws flaws, PersonId actor, Home home, List<TypedResolution> typed, Instant now) {
        flaws.requireAtMost(TypedAnswer.MOST_BLOCKERS, "resolved", typed);
        List<Blocker> resolved = new ArrayList<>();
        Set<BlockerId> seen = new HashSet<>();
        for (int i = 0; i < Math.min(typed.size(), TypedAnswer.MOST_BLOCKERS); i++) {
            TypedResolution each = typed.get(i);
            StorableText.require(flaws, "resolved[" + i + "].note", each.note(), CheckInService.LONGEST_ANSWER);
            Optional<Blocker> found = blockers.find(each.blocker())
                    .filter(blocker -> blocker.home().equals(home) && rights.canChange(actor, blocker));
            if (found.isEmpty()) flaws.add("resolved[" + i + "].id", Kind.UNKNOWN_BLOCKER);
            found.filter(blocker -> blocker.isOpen() && seen.add(blocker.id()))
                    .ifPresent(blocker -> resolved.add(resolved(actor, blocker, each.note(), now)));
        }
        return resolved;
    }

    /** It as it is to be stored. */
    Blocker resolved(PersonId actor, Blocker blocker, String note, Instant now) {
        String said = note.isBlank() ? "" : mentions.toStored(note);
        return blocker.with(Optional.of(new Resolution(actor, now, said)));
    }

    /** An owner is somebody whom the actor may name and who sees where the blocker stands. */
    void requireOwner(Flaws flaws, String path, PersonId actor, PersonId owner, Home home) {
        boolean able = owner.equals(actor)
                || nameable.isPerson(actor, owner) && homes.canSee(Optional.of(owner), home);
        if (!able) flaws.add(path, Kind.UNKNOWN_PERSON, owner);
    }
}
