package com.atlassian.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * An issue, to read.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html
 * <br>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server
 */
public interface Issue {

    Long getId();

    String getKey();

    String getSummary();

    Project getProjectObject();

    /** Null when nobody is assigned. */
    ApplicationUser getAssignee();

    /** Null when there is none. */
    ApplicationUser getReporter();

    /** The midnight, on the clock of the Java virtual machine, with which the day begins; null without a due date. */
    Timestamp getDueDate();

    /** Null for an issue that is not resolved. */
    String getResolutionId();

    /** Null for an issue that is not resolved. */
    Timestamp getResolutionDate();

    Timestamp getUpdated();
}
