package app.meridian.devhost.confluence;

import com.atlassian.confluence.pages.Page;

/** A page as plugins see it. */
final class HostPage extends Page {
    private final StoredPage stored;

    HostPage(StoredPage stored) {
        this.stored = stored;
    }

    StoredPage stored() {
        return stored;
    }

    @Override
    public long getId() {
        return stored.id();
    }
}
