package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;
import java.util.Optional;

/** Answers plugins who may do what with a page or space; a target that is none of this host is refused. */
record HostPermissionManager(Site site) implements PermissionManager {
    private static final Map<String, Kind> KINDS = Map.of("VIEW", Kind.BROWSE, "EDIT", Kind.EDIT,
            "ADMINISTER", Kind.ADMINISTER);

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        return allows(user, KINDS.get(permission.toString()), target);
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        return allows(user, typeToCreate == Comment.class ? Kind.COMMENT : Kind.EDIT, container);
    }

    private boolean allows(ConfluenceUser user, Kind kind, Object target) {
        Optional<HostUser> asked = Optional.ofNullable(user)
                .map(known -> ((HostConfluenceUser) known).user());
        return kind != null && isShown(asked, target) && spaceKey(target)
                .filter(key -> site.permissions().allow(asked, kind, key)).isPresent();
    }

    private boolean isShown(Optional<HostUser> asked, Object target) {
        return !(target instanceof HostPage page) || site.permissions().showPage(asked, page.getId());
    }

    private static Optional<String> spaceKey(Object target) {
        if (target instanceof HostSpace space) return Optional.of(space.getKey());
        return target instanceof HostPage page ? Optional.of(page.stored().spaceKey()) : Optional.empty();
    }
}
