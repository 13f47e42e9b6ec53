package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Site;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;
import java.util.Optional;

/** Finds spaces for plugins; as in Confluence, null is a space that does not exist. */
record HostSpaceManager(Site site) implements SpaceManager {
    @Override
    public Space getSpace(long id) {
        return site.containers().byId(id).map(this::space).orElse(null);
    }

    @Override
    public Space getSpace(String spaceKey) {
        return Optional.ofNullable(spaceKey).flatMap(site.containers()::byKey).map(this::space).orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        return site.containers().all().stream().map(this::space).toList();
    }

    private Space space(Container stored) {
        return new HostSpace(stored, site);
    }
}
