package com.atlassian.jira.event.type;

/**
 * The types of events that Jira itself knows.
 *
 * <p>Source: https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/event/type/EventType.html
 */
public class EventType {
    public static final Long ISSUE_DELETED_ID = Long.valueOf(8);
}
