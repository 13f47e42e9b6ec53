package app.meridian.devhost.services;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import app.meridian.devhost.Product;
import app.meridian.devhost.Request;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;

/** The host's people as SAL shows them; null is SAL's word for nobody. */
record SalUsers(Product product, HostUsers users) implements UserManager {

    @Override
    public UserKey getRemoteUserKey() {
        return Request.current().user().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return Optional.ofNullable(userKey).flatMap(key -> users.byKey(key.getStringValue())).map(Profile::new)
                .orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return Optional.ofNullable(username).flatMap(users::byUsername).map(Profile::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return userKey != null && users.members(group).stream()
                .anyMatch(member -> member.key().equals(userKey.getStringValue()));
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isUserInGroup(userKey, product.administrators());
    }

    /** Whoever is active and in the group of the product's users. */
    @Override
    public boolean isLicensed(UserKey userKey) {
        return isUserInGroup(userKey, product.users())
                && users.byKey(userKey.getStringValue()).filter(HostUser::active).isPresent();
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return users.groups().stream().filter(name -> name.startsWith(prefix)).skip(startIndex).limit(maxResults)
                .toList();
    }

    private record Profile(HostUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
            return user.username();
        }

        @Override
        public String getFullName() {
            return user.fullName();
        }
    }
}
