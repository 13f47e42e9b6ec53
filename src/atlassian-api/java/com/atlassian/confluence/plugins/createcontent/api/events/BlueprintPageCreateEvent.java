package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;

/**
 * Somebody has made a page from a blueprint. Its members are declared in parents of this class, whose packages a
 * plugin need not know.
 *
 * <p>Source: https://developer.atlassian.com/server/confluence/writing-a-blueprint-advanced
 * <br>Source: https://github.com/onthway/szsharelink/blob/HEAD/src/main/java/com/atlassian/confluence/plugins/szsharelink/szsharelink/BlueprintCreatedListener.java
 */
public class BlueprintPageCreateEvent {
    private final Page page;
    private final ContentBlueprint blueprint;
    private final ConfluenceUser creator;

    public BlueprintPageCreateEvent(Object source, Page page, ContentBlueprint blueprint, ConfluenceUser creator,
            Map<String, Object> context) {
        this.page = page;
        this.blueprint = blueprint;
        this.creator = creator;
    }

    public Page getPage() {
        return page;
    }

    public ContentBlueprint getBlueprint() {
        return blueprint;
    }

    /** Null for somebody who is not logged in. */
    public ConfluenceUser getCreator() {
        return creator;
    }
}
