package com.atlassian.confluence.core;

/**
 * The patterns an administrator chose for dates and times. The time is a pattern of SimpleDateFormat such as "h:mm
 * a"; Confluence's own where nobody chose.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.0/com/atlassian/confluence/core/DefaultFormatSettingsManager.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/3.4.7/com/atlassian/confluence/core/FormatSettingsManager.html
 */
public interface FormatSettingsManager {

    String getTimeFormat();
}
