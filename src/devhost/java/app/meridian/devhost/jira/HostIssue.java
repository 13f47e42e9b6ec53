package app.meridian.devhost.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;

/** An issue as plugins see it. */
record HostIssue(StoredIssue stored, IssueNeighbours around) implements MutableIssue {
    /** What Jira calls the first of its resolutions. */
    private static final String RESOLUTION = "10000";

    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getKey() {
        return stored.key();
    }

    @Override
    public String getSummary() {
        return stored.fields().summary();
    }

    @Override
    public Project getProjectObject() {
        return around.project(stored.projectKey());
    }

    @Override
    public ApplicationUser getAssignee() {
        return person(stored.fields().assigneeKey());
    }

    @Override
    public ApplicationUser getReporter() {
        return person(stored.fields().reporterKey());
    }

    @Override
    public Timestamp getDueDate() {
        String due = stored.fields().due();
        return due.isEmpty() ? null : Timestamp.valueOf(LocalDate.parse(due).atStartOfDay());
    }

    @Override
    public String getResolutionId() {
        return stored.resolved().isPresent() ? RESOLUTION : null;
    }

    @Override
    public Timestamp getResolutionDate() {
        return stored.resolved().map(Timestamp::from).orElse(null);
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(stored.updated());
    }

    private ApplicationUser person(String key) {
        return key.isEmpty() ? null : around.person(key);
    }
}
