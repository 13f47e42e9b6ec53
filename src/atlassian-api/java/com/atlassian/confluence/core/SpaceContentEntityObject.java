package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/**
 * Content that belongs to a space.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.0.0/com/atlassian/confluence/content/Content.html
 * <br>Source: https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/9c157a586fd452beb3f828b307003b42e2f0a68b/src/main/java/onlyoffice/macro/components/DefaultContentResolver.java
 * <br>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server
 */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    public Space getSpace() {
        return null;
    }
}
