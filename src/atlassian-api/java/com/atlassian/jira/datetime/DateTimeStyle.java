package com.atlassian.jira.datetime;

/**
 * For what a date is written. Without a zone of its own, a date picker's day is one of the system zone.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/datetime/DateTimeStyle.html
 */
public enum DateTimeStyle { DATE_PICKER }
