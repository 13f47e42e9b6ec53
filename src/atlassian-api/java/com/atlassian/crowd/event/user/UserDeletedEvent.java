package com.atlassian.crowd.event.user;

/**
 * Somebody is gone from the product; the name is the one used to log in.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-crowd/7.1.0/com/atlassian/crowd/event/user/UserDeletedEvent.html
 * <br>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server
 */
public class UserDeletedEvent {

    public String getUsername() {
        return "";
    }
}
