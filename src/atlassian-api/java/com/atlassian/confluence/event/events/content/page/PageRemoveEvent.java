package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page is gone for good. Its page is declared in a parent of this class, PageEvent.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-confluence/6.3.3/com/atlassian/confluence/event/events/types/Removed.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/6.3.3/com/atlassian/confluence/event/events/types/Trashed.html
 */
public class PageRemoveEvent {
    private final Page page;

    public PageRemoveEvent(Page page) {
        this.page = page;
    }

    public Page getPage() {
        return page;
    }
}
