package app.meridian.devhost;

import java.util.Optional;

/** The product's user directory. */
public interface HostUsers {
    Optional<HostUser> byKey(String key);

    Optional<HostUser> byUsername(String username);
}
