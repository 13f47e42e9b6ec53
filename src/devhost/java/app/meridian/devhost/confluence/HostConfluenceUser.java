package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;

/** A person as plugins hand them on. */
record HostConfluenceUser(HostUser user) implements ConfluenceUser {
    @Override
    public UserKey getKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getFullName() {
        return user.fullName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }
}
