package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Containers;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;
import java.util.Optional;

/** Finds spaces for plugins; as in Confluence, null is a space that does not exist. */
record HostSpaceManager(Containers spaces) implements SpaceManager {
    @Override
    public Space getSpace(long id) {
        return spaces.byId(id).map(HostSpace::new).orElse(null);
    }

    @Override
    public Space getSpace(String spaceKey) {
        return Optional.ofNullable(spaceKey).flatMap(spaces::byKey).map(HostSpace::new).orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        return spaces.all().stream().<Space>map(HostSpace::new).toList();
    }
}
