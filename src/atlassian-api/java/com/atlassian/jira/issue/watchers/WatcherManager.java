package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who watches an issue. Nobody is asked whether the reader may know it.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/watchers/WatcherManager.html
 */
public interface WatcherManager {

    Collection<ApplicationUser> getWatchersUnsorted(Issue issue);
}
