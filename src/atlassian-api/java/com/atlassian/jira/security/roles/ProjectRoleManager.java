package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * The roles of this Jira, and who has them.
 *
 * <p>Source: https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultProjectRoleManager.html
 */
public interface ProjectRoleManager {

    Collection<ProjectRole> getProjectRoles();

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);
}
