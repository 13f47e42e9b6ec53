package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * The groups of people; nobody for a group that does not exist.
 *
 * <p>Source: https://docs.atlassian.com/software/jira/docs/api/10.3.1/com/atlassian/jira/security/groups/GroupManager.html
 */
public interface GroupManager {

    Collection<ApplicationUser> getUsersInGroup(String groupName);
}
