package com.atlassian.jira.issue;

/**
 * An issue, to read.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html
 */
public interface Issue {

    Long getId();

    String getKey();
}
