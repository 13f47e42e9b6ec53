package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a search is made.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/query/clause/class-use/TerminalClause.html
 * <br>Source: https://docs.atlassian.com/jira-software/10.6.0/com/atlassian/greenhopper/service/issue/SearchService.html
 */
public interface QueryCreationContext {

    /** Null for somebody who is not logged in. */
    ApplicationUser getApplicationUser();
}
