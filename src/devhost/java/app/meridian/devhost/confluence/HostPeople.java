package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Users;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import java.util.Optional;

/** People and groups for plugins; as in Confluence, null is somebody or a group that does not exist. */
record HostPeople(Users users) implements UserAccessor {
    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return Optional.ofNullable(key).flatMap(known -> users.byKey(known.getStringValue()))
                .map(HostConfluenceUser::new).orElse(null);
    }

    /** Finds those who are deleted, too. */
    @Override
    public ConfluenceUser getUserByName(String username) {
        return Optional.ofNullable(username).flatMap(users::everNamed).map(HostConfluenceUser::new).orElse(null);
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public boolean isDeactivated(User user) {
        return !((HostConfluenceUser) user).user().active();
    }

    @Override
    public Group getGroup(String name) {
        return users.groups().contains(name) ? new HostGroup(name) : null;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
        return users.members(((HostGroup) group).name()).stream().map(HostUser::username).toList();
    }

    private record HostGroup(String name) implements Group {}
}
