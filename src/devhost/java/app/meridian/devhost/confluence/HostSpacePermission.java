package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Permissions;
import app.meridian.devhost.web.Users;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** Who may view a space, as plugins read it: null is neither a user nor a group. */
final class HostSpacePermission extends SpacePermission {
    private final ConfluenceUser user;
    private final String group;

    private HostSpacePermission(ConfluenceUser user, String group) {
        this.user = user;
        this.group = group;
    }

    /** A holder who is nobody's key is a group, as in {@link Permissions}. */
    static HostSpacePermission toView(Users users, String holder) {
        if (List.of(Permissions.ANYONE, Permissions.USERS).contains(holder)) return new HostSpacePermission(null, null);
        return users.byKey(holder).map(user -> new HostSpacePermission(new HostConfluenceUser(user), null))
                .orElseGet(() -> new HostSpacePermission(null, holder));
    }

    @Override
    public String getType() {
        return VIEWSPACE_PERMISSION;
    }

    @Override
    public ConfluenceUser getUserSubject() {
        return user;
    }

    @Override
    public String getGroup() {
        return group;
    }
}
