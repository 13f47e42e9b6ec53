package app.meridian.devhost.services;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import app.meridian.devhost.Request;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;

/** The host's people as SAL shows them; null is SAL's word for nobody. */
record SalUsers(HostUsers users) implements UserManager {

    @Override
    public UserKey getRemoteUserKey() {
        return Request.current().user().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return userKey == null ? null : users.byKey(userKey.getStringValue()).map(SalUsers::profile).orElse(null);
    }

    private static UserProfile profile(HostUser user) {
        return user::fullName;
    }
}
