package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/**
 * One page of what a search found.
 *
 * <p>Source: https://docs.atlassian.com/jira-software/11.1.0-m0011/com/atlassian/greenhopper/service/issue/SearchServiceImpl.html
 * <br>Source: https://confluence.atlassian.com/adminjiraserver/search-api-deprecations-and-upgrade-guide-for-jira-11-1573486929.html
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;

    public SearchResults(List<T> resultsInPage, int totalResultsCount, PagerFilter<?> pager) {
        this.results = resultsInPage;
        this.total = totalResultsCount;
    }

    public List<T> getResults() {
        return results;
    }

    /** Of all pages. */
    public int getTotal() {
        return total;
    }
}
