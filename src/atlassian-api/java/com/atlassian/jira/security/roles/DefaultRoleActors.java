package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * The people of a role. One may be among them who is inactive by now.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/security/roles/RoleActor.html
 */
public interface DefaultRoleActors {

    Set<ApplicationUser> getUsers();
}
