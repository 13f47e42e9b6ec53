package com.atlassian.jira.issue.search;

/**
 * A search that Jira cannot run, such as one for results beyond its window.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/search/SearchException.html
 * <br>Source: https://support.atlassian.com/jira/kb/handling-jql-rest-api-searching-exceeding-max_result_window-in-jira
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
