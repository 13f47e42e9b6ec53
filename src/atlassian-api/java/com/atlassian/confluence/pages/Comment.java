package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * A comment; as a class it names what somebody may be allowed to create on a page.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.3/com/atlassian/confluence/pages/Comment.html
 */
public class Comment extends ContentEntityObject {
}
