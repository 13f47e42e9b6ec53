package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.subject.Subject;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;

/** What jobs look at, and what only one node may do. */
final class DecisionJobs {
    private static final String OPEN = DecisionStatus.OPEN.name();
    private static final String NOTICE = "notice/";

    private final ActiveObjects ao;
    private final DecisionRows rows;
    private final History history;

    DecisionJobs(ActiveObjects ao, DecisionRows rows) {
        this.ao = requireNonNull(ao, "ao");
        this.rows = requireNonNull(rows, "rows");
        this.history = new History(ao);
    }

    List<Decision> due(Instant now, int limit) {
        return rows.where("AGAIN_AT, ID", limit, "AGAIN_AT <= ?", now.toEpochMilli())
                .map(DecisionRows::toDomain).toList();
    }

    void look(Decision seen, Instant again) {
        if (!seen.ballot().untold().isEmpty()) return;
        history.attempt(() -> rows.locked(List.of(seen.id().value())).stream()
                .filter(row -> row.getVersion() == seen.version() && row.getStatus().equals(OPEN)).findFirst()
                .map(row -> {
                    row.setAgainAt(again.toEpochMilli());
                    row.save();
                    return row;
                }));
    }

    /** Whether nobody has claimed it before. */
    boolean claim(String notice) {
        return create(NOTICE + notice);
    }

    boolean claim(Subject page) {
        return create(page.reference());
    }

    void forget(Subject page) {
        ao.deleteWithSQL(DecisionClaimEntity.class, "CLAIM_KEY = ?", page.reference());
    }

    void forget(int decision) {
        ao.deleteWithSQL(DecisionClaimEntity.class, "CLAIM_KEY LIKE ?", NOTICE + decision + "/%");
    }

    private boolean create(String key) {
        return history.attempt(() ->
                Optional.of(ao.create(DecisionClaimEntity.class, new DBParam("CLAIM_KEY", key)))).isPresent();
    }
}
