package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.TimeStyle;
import com.atlassian.jira.config.properties.APKeys;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;

/** The time format of Jira's look and feel. */
@JiraComponent
public class JiraTimeStyle implements TimeStyle {
    private final ApplicationProperties properties;

    public JiraTimeStyle(@JiraImport("jiraApplicationProperties") ApplicationProperties properties) {
        this.properties = requireNonNull(properties, "properties");
    }

    @Override
    public String pattern() {
        return properties.getDefaultBackedString(APKeys.JIRA_LF_DATE_TIME);
    }
}
