package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * Writes and reads dates as the administrator and the person have chosen. Every method but format and parse answers
 * a new formatter.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/datetime/DateTimeFormatter.html
 * <br>Source: https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/datetime/package-summary.html
 */
public interface DateTimeFormatter {

    /** With the person's zone and locale; those of the site for null. */
    DateTimeFormatter forUser(ApplicationUser user);

    /** The zone of the Java virtual machine, in which a due date is a midnight. */
    DateTimeFormatter withSystemZone();

    DateTimeFormatter withStyle(DateTimeStyle style);

    String format(Date date);

    /** Throws IllegalArgumentException for a text that is no date in this style. */
    Date parse(String text);
}
