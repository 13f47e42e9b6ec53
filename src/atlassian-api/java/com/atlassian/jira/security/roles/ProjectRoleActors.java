package com.atlassian.jira.security.roles;

/**
 * The people of a role in one project.
 *
 * <p>Source: https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultProjectRoleManager.html
 */
public interface ProjectRoleActors extends DefaultRoleActors {
}
