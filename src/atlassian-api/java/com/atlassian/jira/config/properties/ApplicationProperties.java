package com.atlassian.jira.config.properties;

/**
 * Jira's settings by name; a setting nobody changed has the value Jira ships.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/config/properties/ApplicationProperties.html
 */
public interface ApplicationProperties {

    String getDefaultBackedString(String name);
}
