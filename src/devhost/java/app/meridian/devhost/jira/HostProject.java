package app.meridian.devhost.jira;

import app.meridian.devhost.web.Container;
import com.atlassian.jira.project.Project;

/** A project as plugins see it. */
record HostProject(Container stored) implements Project {
    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getKey() {
        return stored.key();
    }

    @Override
    public String getName() {
        return stored.name();
    }
}
