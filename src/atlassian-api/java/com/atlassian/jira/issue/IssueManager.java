package com.atlassian.jira.issue;

/**
 * Finds issues. Every lookup answers null when there is no such issue, and none of them asks for permission.
 *
 * <p>getIssueByKeyIgnoreCase finds a key in lower case too; whether it follows the key that an issue had before it was
 * moved is not said. findMovedIssue is there for such keys.
 *
 * <p>Source: https://docs.atlassian.com/jira/7.0.6/com/atlassian/jira/issue/IssueManager.html
 * <br>Source: https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/managers/RequestCachingIssueManager.html
 */
public interface IssueManager {

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    Issue findMovedIssue(String oldIssueKey);
}
