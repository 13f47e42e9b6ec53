package app.meridian.devhost.jira;

import com.atlassian.jira.issue.MutableIssue;

/** An issue as plugins see it. */
record HostIssue(StoredIssue stored) implements MutableIssue {
    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getKey() {
        return stored.key();
    }
}
