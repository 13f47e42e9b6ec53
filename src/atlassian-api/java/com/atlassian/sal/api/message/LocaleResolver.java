package com.atlassian.sal.api.message;

import java.util.Locale;

/**
 * The language of whoever is asking.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/sal/confluence/message/ConfluenceLocaleResolver.html
 * <br>Source: https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/message/LocaleResolver.html
 */
public interface LocaleResolver {

    Locale getLocale();
}
