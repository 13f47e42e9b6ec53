package com.atlassian.sal.api;

/**
 * Which kind of address is wanted.
 *
 * <p>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server
 */
public enum UrlMode {
    /** The address that administrators have set for the product. */
    CANONICAL
}
