package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.web.CheckInsFrames;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What the template of the check-ins panel on an issue is given: a frame that its script fills (rule H1). */
public class JiraCheckInsPanel implements ContextProvider {
    private final CheckInsFrames frames;

    public JiraCheckInsPanel(CheckInsFrames frames) {
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
        String project = issue.getKey().substring(0, issue.getKey().lastIndexOf('-'));
        return Map.of("view", frames.of(new Subject(SubjectType.ISSUE, issue.getId()), JiraTeamPage.address(project)));
    }
}
