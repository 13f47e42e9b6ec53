package com.atlassian.confluence.spaces;

import com.atlassian.confluence.security.SpacePermission;
import java.util.List;

/**
 * A space. Its id is declared in a parent of this class, EntityObject.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.0/com/atlassian/confluence/spaces/Space.html
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/7.20.0-m104/com/atlassian/confluence/spaces/Space.html
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

    /** All that was granted in this space, of every type. */
    public List<SpacePermission> getPermissions() {
        return List.of();
    }
}
