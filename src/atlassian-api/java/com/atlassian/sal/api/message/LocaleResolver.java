package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/**
 * The language of whoever is asking, or of another person.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/sal/confluence/message/ConfluenceLocaleResolver.html
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/7.0.1/com/atlassian/sal/confluence/message/ConfluenceLocaleResolver.html
 * <br>Source: https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/i18n/JiraLocaleResolver.html
 * <br>Source: https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/message/LocaleResolver.html
 */
public interface LocaleResolver {

    Locale getLocale();

    Locale getLocale(UserKey user);
}
