package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** A person as plugins hand them on. */
record HostApplicationUser(HostUser user) implements ApplicationUser {
    static Optional<HostUser> known(ApplicationUser user) {
        return Optional.ofNullable(user).map(given -> ((HostApplicationUser) given).user());
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getDisplayName() {
        return user.fullName();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }
}
