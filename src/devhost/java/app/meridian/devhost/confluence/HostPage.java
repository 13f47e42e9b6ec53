package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Site;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/** A page as plugins see it. */
final class HostPage extends Page {
    private final StoredPage stored;
    private final PageStore content;
    private final Site site;

    HostPage(StoredPage stored, PageStore content, Site site) {
        this.stored = stored;
        this.content = content;
        this.site = site;
    }

    StoredPage stored() {
        return stored;
    }

    @Override
    public long getId() {
        return stored.id();
    }

    @Override
    public String getDisplayTitle() {
        return stored.title();
    }

    @Override
    public String getUrlPath() {
        return stored.address();
    }

    @Override
    public String getBodyAsString() {
        return stored.storage();
    }

    @Override
    public boolean isCurrent() {
        return !stored.trashed();
    }

    @Override
    public Space getSpace() {
        return site.containers().byKey(stored.spaceKey()).map(space -> new HostSpace(space, site)).orElse(null);
    }

    @Override
    public List<Page> getChildren() {
        return content.children(stored).stream().<Page>map(page -> new HostPage(page, content, site)).toList();
    }
}
