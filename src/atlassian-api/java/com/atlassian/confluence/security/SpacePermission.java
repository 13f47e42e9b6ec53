package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Something that a user, a group or everybody may do in a space; for everybody, both user and group are null.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.7.1/com/atlassian/confluence/security/SpacePermission.html
 * <br>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/3454b7dbb0e0e2b707ae15b88b411590c859869f/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/service/DefaultSpacesWithAdminPermissionProvider.java
 * <br>Source: https://appfire.atlassian.net/wiki/spaces/PSCONF/pages/15306821/groupSpacePermissions
 */
public class SpacePermission {
    public static final String VIEWSPACE_PERMISSION = "VIEWSPACE";

    public String getType() {
        return "";
    }

    public ConfluenceUser getUserSubject() {
        return null;
    }

    /** The group's name. */
    public String getGroup() {
        return null;
    }
}
