package com.atlassian.jira.web.bean;

/**
 * Which page of the results is wanted: at most max of them, from the one with the number start, counted from 0.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/web/bean/PagerFilter.html
 * <br>Source: https://confluence.atlassian.com/adminjiraserver/lucene-10-3-1-upgrade-in-jira-12-1721271307.html
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
