package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import com.atlassian.jira.user.ApplicationUser;

/** A person as plugins see them. */
record HostApplicationUser(HostUser user) implements ApplicationUser {
    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getUsername() {
        return user.username();
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
