package com.atlassian.confluence.core;

/**
 * Anything with a body that is kept with its versions: pages, blog posts, comments. A version of the past is a row
 * of its own, with an id of its own; the current one keeps its id for good.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.4.0/com/atlassian/confluence/pages/Draft.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/4.1.10/com/atlassian/confluence/core/ContentEntityObject.html
 * <br>Source: https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/a12109f443e01a26f818b1531487bec1882ee736/src/main/java/onlyoffice/utils/attachment/AttachmentUtilImpl.java
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/7.4.7/com/atlassian/confluence/core/ContentEntityObject.html
 * <br>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server
 */
public abstract class ContentEntityObject {

    /** 0 as long as the content is not saved. */
    public long getId() {
        return 0;
    }

    public String getDisplayTitle() {
        return "";
    }

    /** Below the context path. */
    public String getUrlPath() {
        return "";
    }

    /** In storage format. */
    public String getBodyAsString() {
        return "";
    }

    /** False for a version of the past. */
    public boolean isLatestVersion() {
        return true;
    }

    /** False for a draft and for what is in the trash. */
    public boolean isCurrent() {
        return true;
    }
}
