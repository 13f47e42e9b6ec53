package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.Request;
import app.meridian.devhost.web.Users;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** A person as plugins hand them on. */
record HostApplicationUser(HostUser user) implements ApplicationUser {
    static Optional<HostUser> known(ApplicationUser user) {
        return Optional.ofNullable(user).map(given -> ((HostApplicationUser) given).user());
    }

    /** Of somebody whom nobody knows any more Jira still has the key. */
    static ApplicationUser of(Users users, String key) {
        return new HostApplicationUser(users.byKey(key).orElseGet(() ->
                new HostUser(key, key, key, Request.DEFAULT_ZONE, Request.DEFAULT_LOCALE, false)));
    }

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
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }
}
