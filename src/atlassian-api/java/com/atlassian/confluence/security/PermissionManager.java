package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Who may do what with content. A null user is somebody who is not logged in.
 *
 * <p>Source: https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/a12109f443e01a26f818b1531487bec1882ee736/src/main/java/onlyoffice/utils/attachment/AttachmentUtilImpl.java
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.9.3/com/atlassian/confluence/security/PermissionManager.html
 */
public interface PermissionManager {

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);
}
