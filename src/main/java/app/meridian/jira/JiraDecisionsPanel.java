package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.SubjectType;
import app.meridian.web.DecisionsFrames;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What the template of the decisions panel on an issue is given: a frame that its script fills (rule H1). */
public class JiraDecisionsPanel implements ContextProvider {
    private final DecisionsFrames frames;

    public JiraDecisionsPanel(DecisionsFrames frames) {
        this.frames = requireNonNull(frames, "frames");
    }

    @Override
    public void init(Map<String, String> parameters) {
        requireNonNull(parameters, "parameters");
    }

    /** Jira hands the issue over under {@code issue}. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Issue issue = (Issue) context.get("issue");
        return Map.of("view", frames.panel(SubjectType.ISSUE.collection() + "/" + issue.getId()));
    }
}
