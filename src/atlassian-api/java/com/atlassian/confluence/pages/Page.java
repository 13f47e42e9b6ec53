package com.atlassian.confluence.pages;

import java.util.List;

/**
 * A page of a space.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/7.19.14/com/atlassian/confluence/core/class-use/HasLinkWikiMarkup.html
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.2.2/com/atlassian/confluence/core/Hierarchical.html
 */
public class Page extends AbstractPage {

    /** Those right below it, whether or not the reader may see them. */
    public List<Page> getChildren() {
        return List.of();
    }
}
