package com.atlassian.confluence.pages;

/**
 * Finds pages and blog posts. The id is that of a row: drafts, the trash and versions of the past are not left out.
 * Null when there is none.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-confluence/5.6.1/com/atlassian/confluence/pages/DefaultPageManager.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/5.5.1/com/atlassian/confluence/pages/PageManager.html
 */
public interface PageManager {

    AbstractPage getAbstractPage(long id);
}
