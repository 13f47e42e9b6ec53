package com.atlassian.confluence.security;

import java.io.Serializable;

/**
 * A kind of permission. There is none to create: see PermissionManager.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-confluence/5.0.2/com/atlassian/confluence/security/Permission.html
 * <br>Source: https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/a12109f443e01a26f818b1531487bec1882ee736/src/main/java/onlyoffice/utils/attachment/AttachmentUtilImpl.java
 */
public abstract class Permission implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final Permission VIEW = new Permission("VIEW") { };
    public static final Permission ADMINISTER = new Permission("ADMINISTER") { };

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Permission permission && name.equals(permission.name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
