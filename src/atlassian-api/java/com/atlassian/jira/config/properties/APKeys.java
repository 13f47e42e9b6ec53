package com.atlassian.jira.config.properties;

/**
 * Names of Jira's settings.
 *
 * <p>JIRA_LF_DATE_TIME is the time of day of the look and feel: a pattern of SimpleDateFormat, "h:mm a" as shipped,
 * "HH:mm" where an administrator wants 24 hours. No date is in it.
 *
 * <p>Source: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/
 * <br>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/config/properties/APKeys.html
 */
public interface APKeys {
    String JIRA_LF_DATE_TIME = "jira.lf.date.time";
}
