package com.atlassian.confluence.pages;

/**
 * A blog post of a space.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/7.19.14/com/atlassian/confluence/core/class-use/HasLinkWikiMarkup.html
 */
public class BlogPost extends AbstractPage {
}
