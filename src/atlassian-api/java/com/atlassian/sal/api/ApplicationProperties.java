package com.atlassian.sal.api;

/**
 * What the product says of itself.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-bamboo/10.0.1/com/atlassian/sal/bamboo/BambooApplicationProperties.html
 */
public interface ApplicationProperties {

    String getDisplayName();

    /** "jira" or "conf". */
    String getPlatformId();
}
