package com.atlassian.query;

/**
 * A search, parsed.
 *
 * <p>Source: https://docs.atlassian.com/jira-software/11.1.0-m0011/com/atlassian/greenhopper/service/issue/SearchServiceImpl.html
 */
public interface Query {
}
