package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ClientKey;
import app.meridian.core.subject.Home;
import java.time.Instant;

/** A round that is about to be stored. */
public record NewRound(Home home, RoundFields fields, Instant madeAt, ClientKey clientKey) {

    public NewRound {
        requireNonNull(home, "home");
        requireNonNull(fields, "fields");
        requireNonNull(madeAt, "madeAt");
        requireNonNull(clientKey, "clientKey");
    }
}
