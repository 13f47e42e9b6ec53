package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Users;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Optional;

/** People and groups for plugins; as in Jira, null is somebody who does not exist. */
record HostPeople(Users users) implements UserManager, UserKeyService, GroupManager {
    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return Optional.ofNullable(userKey).flatMap(users::byKey).map(HostApplicationUser::new).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return Optional.ofNullable(userName).flatMap(users::byUsername).map(HostApplicationUser::new).orElse(null);
    }

    @Override
    public String getKeyForUsername(String username) {
        return Optional.ofNullable(username).flatMap(users::everNamed).map(HostUser::key).orElse(null);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return users.members(groupName).stream().<ApplicationUser>map(HostApplicationUser::new).toList();
    }
}
