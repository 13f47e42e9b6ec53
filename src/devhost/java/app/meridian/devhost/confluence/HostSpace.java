package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/** A space as plugins see it. */
final class HostSpace extends Space {
    private final Container stored;
    private final Site site;

    HostSpace(Container stored, Site site) {
        this.stored = stored;
        this.site = site;
    }

    @Override
    public long getId() {
        return stored.id();
    }

    @Override
    public String getKey() {
        return stored.key();
    }

    @Override
    public String getDisplayTitle() {
        return stored.name();
    }

    @Override
    public List<SpacePermission> getPermissions() {
        return site.permissions().holders(stored.key(), Kind.BROWSE).stream()
                .<SpacePermission>map(holder -> HostSpacePermission.toView(site.users(), holder)).toList();
    }
}
