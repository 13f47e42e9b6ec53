package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.web.RoundsPages;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What the template of a project's page with check-ins is given: frames that scripts fill (rules H1 and H5). */
public class JiraRoundsPage implements ContextProvider {
    private final RoundsPages pages;

    public JiraRoundsPage(RoundsPages pages) {
        this.pages = requireNonNull(pages, "pages");
    }

    @Override
    public void init(Map<String, String> parameters) {
        requireNonNull(parameters, "parameters");
    }

    /** Jira hands the project over under {@code project}. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Project project = (Project) context.get("project");
        return Map.of("view", pages.ofProject(project.getKey()));
    }
}
