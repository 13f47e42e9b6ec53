package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A contributor is asked for a response to one version of the text.
 *
 * @param toldAt when the notice was put into the mail queue, or was found to have no way there; empty until then, and
 *     no clock runs before (rules K1 and P4)
 * @param mailed whether a mail was queued; if not, only "Waiting for me" tells them
 * @param endedAt when their time ended, recorded once and never changed (rule K3); empty until then
 */
public record Ask(PersonId person, int textVersion, Instant askedAt, Optional<Instant> toldAt, boolean mailed,
        Optional<Instant> endedAt, Optional<LeftOut> leftOut) {

    public Ask {
        requireNonNull(person, "person");
        requireNonNull(askedAt, "askedAt");
        requireNonNull(toldAt, "toldAt");
        requireNonNull(endedAt, "endedAt");
        requireNonNull(leftOut, "leftOut");
    }

    public static Ask of(PersonId person, int textVersion, Instant now) {
        return new Ask(person, textVersion, now, Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    public Ask told(Instant moment, boolean byMail) {
        return new Ask(person, textVersion, askedAt, Optional.of(moment), byMail, endedAt, leftOut);
    }

    public Ask ended(Instant moment) {
        return new Ask(person, textVersion, askedAt, toldAt, mailed, Optional.of(moment), leftOut);
    }

    public Ask without(LeftOut reason) {
        return new Ask(person, textVersion, askedAt, toldAt, mailed, endedAt, Optional.of(reason));
    }
}
