package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;

/**
 * Finds people in Confluence; null when there is nobody with that key or name, and no group of that name. All of
 * this is declared in parents of this interface: ConfluenceUserResolver, GroupResolver, GroupMembershipAccessor.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/user/ConfluenceUserResolver.html
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.9.0/com/atlassian/confluence/user/GroupResolver.html
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.0/com/atlassian/confluence/user/GroupMembershipAccessor.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/5.7.3/com/atlassian/confluence/security/DeactivatedUserChecker.html
 */
public interface UserAccessor {

    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getUserByName(String username);

    /** Null also for somebody whom Confluence remembers but no directory has any more. */
    ConfluenceUser getExistingUserByKey(UserKey key);

    boolean isDeactivated(User user);

    Group getGroup(String name);

    /** User names. */
    List<String> getMemberNamesAsList(Group group);
}
