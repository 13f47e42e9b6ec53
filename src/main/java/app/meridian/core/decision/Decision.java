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

    Decision withNumber(DecisionNumber another) {
        return new Decision(id, another, home, beginning, version, textVersion, changedAt, status, fields, ballot,
                closing, inForce, successor, cast);
    }

    public Decision withHome(Home another) {
        return new Decision(id, number, another, beginning, version, textVersion, changedAt, status, fields, ballot,
                closing, inForce, successor, cast);
    }

    public Decision withStatus(DecisionStatus next) {
        return new Decision(id, number, home, beginning, version, textVersion, changedAt, next, fields, ballot,
                closing, inForce, successor, cast);
    }

    public Decision withFields(DecisionFields next) {
        return new Decision(id, number, home, beginning, version, textVersion, changedAt, status, next, ballot,
                closing, inForce, successor, cast);
    }

    public Decision withTextVersion(int next) {
        return new Decision(id, number, home, beginning, version, next, changedAt, status, fields, ballot, closing,
                inForce, successor, cast);
    }

    public Decision withBallot(Ballot next) {
        return new Decision(id, number, home, beginning, version, textVersion, changedAt, status, fields, next,
                closing, inForce, successor, cast);
    }

    public Decision closed(Closing how) {
        return new Decision(id, number, home, beginning, version, textVersion, changedAt, status, fields, ballot,
                Optional.of(how), inForce, successor, cast);
    }

    public Decision sealed(Seal seal) {
        return new Decision(id, number, home, beginning, version, textVersion, changedAt, status, fields, ballot,
                closing, Optional.of(seal), successor, cast);
    }

    public Decision supersededBy(Successor by) {
        return new Decision(id, number, home, beginning, version, textVersion, changedAt, status, fields, ballot,
                closing, inForce, Optional.of(by), cast);
    }

    Decision withoutSuccessor() {
        return new Decision(id, number, home, beginning, version, textVersion, changedAt, status, fields, ballot,
                closing, inForce, Optional.empty(), cast);
    }

    public Decision withCast(Cast all) {
        return new Decision(id, number, home, beginning, version, textVersion, changedAt, status, fields, ballot,
                closing, inForce, successor, all);
    }

    public Decision withVersion(long next, Instant changed) {
        return new Decision(id, number, home, beginning, next, textVersion, changed, status, fields, ballot, closing,
                inForce, successor, cast);
    }
}
