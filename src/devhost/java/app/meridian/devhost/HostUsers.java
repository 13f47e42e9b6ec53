package app.meridian.devhost;

import java.util.List;
import java.util.Optional;

/** The product's user directory. */
public interface HostUsers {
    Optional<HostUser> byKey(String key);

    Optional<HostUser> byUsername(String username);

    /** In the order of the alphabet. */
    List<String> groups();

    /** Nobody when there is no such group. */
    List<HostUser> members(String group);
}
