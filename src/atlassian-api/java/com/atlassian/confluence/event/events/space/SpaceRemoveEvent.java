package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/**
 * A space is gone, with all its pages. Its space is declared in a parent of this class, SpaceEvent.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-confluence/4.2/com/atlassian/confluence/event/events/space/SpaceRemoveEvent.html
 * <br>Source: https://github.com/atlassian-labs/atlassian-slack-integration-server
 */
public class SpaceRemoveEvent {
    private final Space space;

    public SpaceRemoveEvent(Space space) {
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }
}
