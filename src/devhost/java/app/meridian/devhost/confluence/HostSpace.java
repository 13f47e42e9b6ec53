package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Container;
import com.atlassian.confluence.spaces.Space;

/** A space as plugins see it. */
final class HostSpace extends Space {
    private final Container stored;

    HostSpace(Container stored) {
        this.stored = stored;
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
}
