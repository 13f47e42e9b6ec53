package com.atlassian.jira.event;

/**
 * A project is gone, with all its issues.
 *
 * <p>Source: https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/event/ProjectDeletedEvent.html
 */
public final class ProjectDeletedEvent {
    private final Long id;

    public ProjectDeletedEvent(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }
}
