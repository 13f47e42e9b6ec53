package com.atlassian.sal.api;

/**
 * What the product says of itself.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-bamboo/10.0.1/com/atlassian/sal/bamboo/BambooApplicationProperties.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/6.6.0/com/atlassian/confluence/api/impl/sal/ConfluenceApplicationProperties.html
 */
public interface ApplicationProperties {

    /** With the context path, without a slash at the end. */
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    /** "jira" or "conf". */
    String getPlatformId();
}
