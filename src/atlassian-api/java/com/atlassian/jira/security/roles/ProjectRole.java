package com.atlassian.jira.security.roles;

/**
 * A role that people have in projects.
 *
 * <p>Source: https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultProjectRoleManager.html
 */
public interface ProjectRole {
}
