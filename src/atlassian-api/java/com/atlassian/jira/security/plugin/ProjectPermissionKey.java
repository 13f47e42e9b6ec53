package com.atlassian.jira.security.plugin;

import java.util.Objects;

/**
 * The name of a permission in a project. Equal by value.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html
 * <br>Source: https://docs.atlassian.com/jira-software/11.1.0-m0011/com/atlassian/greenhopper/jira/permission/GHProjectPermissions.html
 */
public class ProjectPermissionKey {
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey key && Objects.equals(permissionKey, key.permissionKey);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(permissionKey);
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
