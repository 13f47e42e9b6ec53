package app.meridian.store;

import app.meridian.core.checkin.NewRound;
import app.meridian.core.checkin.PlanChange;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundFields;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.RoundStatus;
import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;

/** Rows of rounds. How far a round is fixed stands in columns that only the looks of the minute job write. */
final class RoundRows {
    private static final String ASKED = "asked";

    private final BoardRows rows;

    RoundRows(BoardRows rows) {
        this.rows = rows;
    }

    static Round toDomain(BoardEntity row) {
        return StoredJson.read(row.getBody(), RoundJson.class).toDomain(row);
    }

    /** As version 1, unless the key is taken: then what was stored with it. */
    Round add(PersonId actor, NewRound round) {
        String key = keyOf(actor, round);
        return rows.history().attempt(() -> Optional.of(create(actor, round, key)))
                .or(() -> rows.withKey(key).map(RoundRows::toDomain))
                .orElseThrow(() -> new IllegalStateException("A new round has the key of one that is gone"));
    }

    Optional<Round> save(PersonId actor, Round round, Instant now) {
        return rows.history().attempt(() -> rows.current(BoardKind.ROUND, round.id().value(), round.version())
                .map(row -> {
                    Round stored = round.withVersion(round.version() + 1)
                            .withFixedUntil(Instant.ofEpochMilli(row.getFixedUntil()));
                    rows.change(actor, row, StoredJson.write(RoundJson.of(round)),
                            each -> place(each, round, now), now);
                    return stored;
                }));
    }

    /** What has been fixed stays fixed, and a round that was saved after the look is looked at again soon. */
    void looked(long round, Instant fixedUntil, Instant again) {
        rows.history().attempt(() -> rows.of(BoardKind.ROUND, round).map(row -> {
            row.setFixedUntil(Math.max(row.getFixedUntil(), fixedUntil.toEpochMilli()));
            Long wanted = row.getAgainAt();
            if (wanted != null) {
                boolean later = wanted > fixedUntil.toEpochMilli();
                row.setAgainAt(later ? Math.min(wanted, again.toEpochMilli()) : again.toEpochMilli());
            }
            row.save();
            return row;
        }));
    }

    List<Round> due(Instant now, int limit) {
        return rows.where("AGAIN_AT, ID", limit, "AGAIN_AT <= ?", now.toEpochMilli()).stream()
                .map(RoundRows::toDomain).toList();
    }

    List<Round> askingForMoods(long afterId, int limit) {
        return rows.where("ID", limit, "MOODS = ? AND ID > ?", ASKED, afterId).stream()
                .map(RoundRows::toDomain).toList();
    }

    private Round create(PersonId actor, NewRound round, String key) {
        long made = round.madeAt().toEpochMilli();
        RoundFields fields = round.fields();
        List<PlanChange> plans = List.of(new PlanChange(round.madeAt(), Optional.of(fields.plan())));
        String body = StoredJson.write(RoundJson.of(fields, RoundStatus.ACTIVE, plans));
        DBParam[] more = {new DBParam("FIXED_UNTIL", made - 1), new DBParam("AGAIN_AT", made),
            new DBParam("MOODS", fields.asksFor(QuestionType.MOOD) ? ASKED : null)};
        int id = rows.create(round.home(), BoardKind.ROUND, Slots.of(round.home()), key, body, more).getID();
        rows.history().record(BoardKind.ROUND.record(id), 1, actor, round.madeAt(), Optional.of(body));
        return new Round(new RoundId(id), round.home(), 1, fields, RoundStatus.ACTIVE, plans,
                Instant.ofEpochMilli(made - 1));
    }

    /** Only a round that asks is looked at, and at once after it has been changed. */
    private static void place(BoardEntity row, Round round, Instant now) {
        row.setAgainAt(round.status() == RoundStatus.ACTIVE ? now.toEpochMilli() : null);
        if (round.fields().asksFor(QuestionType.MOOD)) row.setMoods(ASKED);
    }

    private static String keyOf(PersonId actor, NewRound round) {
        return BoardKind.ROUND.record(Sha256.of(
                String.join("\n", actor.key(), round.home().reference(), round.clientKey().value())));
    }
}
