package com.atlassian.confluence.spaces;

/**
 * A space. Its id is declared in a parent of this class, EntityObject.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.0/com/atlassian/confluence/spaces/Space.html
 * <br>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server
 */
public class Space {

    public long getId() {
        return 0;
    }

    public String getKey() {
        return "";
    }

    public String getDisplayTitle() {
        return "";
    }
}
