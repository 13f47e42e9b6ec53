package com.atlassian.jira.issue;

/**
 * Finds issues. Every lookup answers null when there is no such issue, and none of them asks for permission.
 *
 * <p>A key of an issue that was moved (or whose project got a new key): getIssueObject(String) and
 * getIssueByKeyIgnoreCase follow it to the issue of today, whose own getKey() is the new one. Jira has a third
 * lookup, getIssueByCurrentKey, whose contract alone says that only the key of today counts. findMovedIssue knows
 * former keys only. A key in lower case: only getIssueByKeyIgnoreCase finds it.
 *
 * <p>Source: https://docs.atlassian.com/jira/7.0.6/com/atlassian/jira/issue/IssueManager.html
 * <br>Source: https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/managers/RequestCachingIssueManager.html
 */
public interface IssueManager {

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    Issue findMovedIssue(String oldIssueKey);
}
