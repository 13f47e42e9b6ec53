package com.atlassian.jira.issue;

/**
 * An issue, as the lookups of IssueManager hand it out.
 *
 * <p>Source: https://docs.atlassian.com/jira/7.2.2/com/atlassian/jira/issue/MutableIssue.html
 */
public interface MutableIssue extends Issue {
}
