package com.atlassian.confluence.user;

/**
 * The person on whose behalf this thread works; null is somebody who is not logged in.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-confluence/5.2.4/com/atlassian/confluence/user/AuthenticatedUserThreadLocal.html
 * <br>Source: https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/a12109f443e01a26f818b1531487bec1882ee736/src/main/java/onlyoffice/utils/attachment/AttachmentUtilImpl.java
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        USER.set(user);
    }
}
