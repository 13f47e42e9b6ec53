package com.atlassian.jira.project;

/**
 * A project, to read. Equal by id.
 *
 * <p>Source: https://docs.atlassian.com/jira/7.2.0/com/atlassian/jira/project/Project.html
 */
public interface Project {

    Long getId();

    String getKey();

    String getName();
}
