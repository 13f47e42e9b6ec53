package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.web.TeamFrames;
import app.meridian.web.TeamSource;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What the template of a project's page with team hours is given: a frame that its script fills (rules H1 and H5). */
public class JiraTeamPage implements ContextProvider {
    private static final String LOCATION = "com.atlassian.jira.jira-projects-plugin:meridian-team-hours";

    private final TeamFrames frames;

    public JiraTeamPage(TeamFrames frames) {
        this.frames = requireNonNull(frames, "frames");
    }

    /** Where Jira shows it, below its own address (rule H5); a key has letters, digits and underscores only. */
    static String address(String projectKey) {
        return "/projects/" + projectKey + "?selectedItem=" + LOCATION;
    }

    @Override
    public void init(Map<String, String> parameters) {
        requireNonNull(parameters, "parameters");
    }

    /** Jira hands the project over under {@code project}. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Project project = (Project) context.get("project");
        Container container = new Container(ContainerType.PROJECT, project.getId());
        return Map.of("view", frames.of(TeamSource.members(new TeamSource.Place(container, project.getKey()), "")));
    }
}
