package com.atlassian.jira.project;

/**
 * Finds projects; null when there is none.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/project/AbstractProjectManager.html
 * <br>Source: https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/project/ProjectManager.html
 */
public interface ProjectManager {

    Project getProjectObj(Long id);

    Project getProjectByCurrentKey(String projectKey);
}
