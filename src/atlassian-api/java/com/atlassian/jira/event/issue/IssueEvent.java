package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;

/**
 * Something happened to an issue; of a deleted one it is the issue as it was.
 *
 * <p>Source: https://docs.atlassian.com/jira/server/com/atlassian/jira/event/issue/IssueEvent.html
 */
public final class IssueEvent {
    private final Issue issue;
    private final Long eventTypeId;

    public IssueEvent(Issue issue, Long eventTypeId) {
        this.issue = issue;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    /** One of the ids in EventType, or that of a type which the administrator has made. */
    public Long getEventTypeId() {
        return eventTypeId;
    }
}
