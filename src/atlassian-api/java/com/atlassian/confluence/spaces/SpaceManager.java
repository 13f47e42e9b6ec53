package com.atlassian.confluence.spaces;

import java.util.List;

/**
 * Finds spaces; null when there is none. All of them means also those that the person who asks must not see.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-confluence/6.5.1/com/atlassian/confluence/spaces/SpaceManager.html
 * <br>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server
 */
public interface SpaceManager {

    Space getSpace(long id);

    Space getSpace(String spaceKey);

    List<Space> getAllSpaces();
}
