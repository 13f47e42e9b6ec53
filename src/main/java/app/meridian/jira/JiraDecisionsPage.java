package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.web.DecisionsPages;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What the template of a project's page with its decisions is given: a frame that scripts fill (rules H1 and H5). */
public class JiraDecisionsPage implements ContextProvider {
    private final DecisionsPages pages;

    public JiraDecisionsPage(DecisionsPages pages) {
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
