package app.meridian.store;

import app.meridian.core.checkin.Blocker;
import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.BlockerOrigin;
import app.meridian.core.checkin.NewBlocker;
import app.meridian.core.checkin.Resolution;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The body of a blocker's row, and what its history says of it.
 *
 * @param round null if an ad-hoc check-in named it first
 * @param named user key of the first owner, whom the check-in names for ever
 * @param text null if empty
 */
record BlockerJson(Long round, String day, String author, String owner, String named, long raisedAt, String text,
        ResolutionJson resolution) {

    static BlockerJson of(NewBlocker blocker) {
        String owner = blocker.owner().key();
        return new BlockerJson(blocker.origin().round().map(RoundId::value).orElse(null),
                blocker.origin().day().toString(), blocker.author().key(), owner, owner,
                blocker.raisedAt().toEpochMilli(), blocker.text(), null);
    }

    static BlockerJson of(BoardEntity row) {
        return StoredJson.read(row.getBody(), BlockerJson.class);
    }

    static Blocker toDomain(BoardEntity row) {
        return of(row).toDomain(new BlockerId(row.getID()), BoardRows.homeOf(row), row.getVersion());
    }

    /** What can change about it, changed. */
    BlockerJson with(Blocker changed) {
        return new BlockerJson(round, day, author, changed.owner().key(), named, raisedAt, changed.text(),
                changed.resolution().map(ResolutionJson::of).orElse(null));
    }

    BlockerJson renamed(PersonId old, PersonId now) {
        UnaryOperator<String> name = key -> key.equals(old.key()) ? now.key() : key;
        ResolutionJson said = resolution == null ? null
                : new ResolutionJson(name.apply(resolution.by), resolution.at, resolution.note);
        return new BlockerJson(round, day, name.apply(author), name.apply(owner), name.apply(named), raisedAt, text,
                said);
    }

    /** Of the check-in that named it first; empty for an ad-hoc one. */
    Optional<String> turnKey() {
        return Optional.ofNullable(round)
                .map(id -> TurnRows.keyOf(new RoundId(id), new PersonId(author), LocalDate.parse(day)));
    }

    boolean isOpen() {
        return resolution == null;
    }

    Blocker toDomain(BlockerId id, Home home, long version) {
        return new Blocker(id, home, version,
                new BlockerOrigin(Optional.ofNullable(round).map(RoundId::new), LocalDate.parse(day)),
                new PersonId(author), new PersonId(owner), Instant.ofEpochMilli(raisedAt), text == null ? "" : text,
                Optional.ofNullable(resolution).map(ResolutionJson::toDomain));
    }

    record ResolutionJson(String by, long at, String note) {
        static ResolutionJson of(Resolution said) {
            return new ResolutionJson(said.by().key(), said.at().toEpochMilli(), said.note());
        }

        Resolution toDomain() {
            return new Resolution(new PersonId(by), Instant.ofEpochMilli(at), note == null ? "" : note);
        }
    }
}
