package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Home;
import java.time.Instant;
import java.util.Optional;

/**
 * One written decision as it stands now.
 *
 * @param home the issue or page that it was made for, or the container of its number (rule K10)
 * @param version 1 for a new one, one more with each entry of its history, whoever wrote it
 * @param textVersion 1 for a new one, one more with each change of what contributors are asked about while they are
 *     asked, or since they were
 * @param changedAt when somebody last changed it; clocks that end are no change
 * @param closing how it was closed last; empty if it never was
 * @param inForce the frozen version that holds now; kept when it is reopened (rule K8)
 * @param successor what replaced it; empty unless it is superseded
 */
public record Decision(DecisionId id, DecisionNumber number, Home home, Beginning beginning, long version,
        int textVersion, Instant changedAt, DecisionStatus status, DecisionFields fields, Ballot ballot,
        Optional<Closing> closing, Optional<Seal> inForce, Optional<Successor> successor, Cast cast) {

    public Decision {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(home, "home");
        requireNonNull(beginning, "beginning");
        requireNonNull(changedAt, "changedAt");
        requireNonNull(status, "status");
        requireNonNull(fields, "fields");
        requireNonNull(ballot, "ballot");
        requireNonNull(closing, "closing");
        requireNonNull(inForce, "inForce");
        requireNonNull(successor, "successor");
        requireNonNull(cast, "cast");
    }

    public boolean isOpen() {
        return status == DecisionStatus.OPEN;
    }
}
