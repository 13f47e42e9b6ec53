package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Locations;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Optional;

/** Jira's issues and projects. */
@JiraComponent
public class JiraLocations implements Locations {
    private static final String CHECK_INS =
            "/projects/%s?selectedItem=com.atlassian.jira.jira-projects-plugin:meridian-check-ins";

    private final IssueManager issues;
    private final ProjectManager projects;

    public JiraLocations(
            @JiraImport IssueManager issues, @JiraImport("jiraProjectManager") ProjectManager projects) {
        this.issues = requireNonNull(issues, "issues");
        this.projects = requireNonNull(projects, "projects");
    }

    @Override
    public Optional<Container> containerOf(Subject subject) {
        return issue(subject).map(issue -> new Container(ContainerType.PROJECT, issue.getProjectObject().getId()));
    }

    @Override
    public Optional<HomeName> nameOf(Home home) {
        if (home instanceof Subject subject) {
            return issue(subject).map(issue ->
                    new HomeName(issue.getKey(), issue.getSummary(), "/browse/" + issue.getKey()));
        }
        Container container = (Container) home;
        if (container.type() != ContainerType.PROJECT) return Optional.empty();
        return Optional.ofNullable(projects.getProjectObj(container.id())).map(project -> new HomeName(
                project.getKey(), project.getName(), CHECK_INS.formatted(project.getKey())));
    }

    private Optional<Issue> issue(Subject subject) {
        if (subject.type() != SubjectType.ISSUE) return Optional.empty();
        return Optional.ofNullable(issues.getIssueObject(subject.id()));
    }
}
