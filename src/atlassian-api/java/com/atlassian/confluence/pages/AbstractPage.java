package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/**
 * What pages and blog posts share.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/7.19.14/com/atlassian/confluence/core/class-use/HasLinkWikiMarkup.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/5.5.1/com/atlassian/confluence/pages/PageManager.html
 */
public abstract class AbstractPage extends SpaceContentEntityObject {
}
