package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.SubjectType;
import app.meridian.web.DueFrame;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;

/** What the template of the due date panel on an issue is given: a frame that its script fills (rule H1). */
public class JiraDuePanel implements ContextProvider {
    private final I18nResolver i18n;

    public JiraDuePanel(I18nResolver i18n) {
        this.i18n = requireNonNull(i18n, "i18n");
    }

    @Override
    public void init(Map<String, String> parameters) {
        requireNonNull(parameters, "parameters");
    }

    /** Jira hands the issue over under {@code issue}. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Issue issue = (Issue) context.get("issue");
        String address = SubjectType.ISSUE.collection() + "/" + issue.getId();
        return Map.of("view", new DueFrame(address, i18n.getText("meridian.due.panel.loading")));
    }
}
