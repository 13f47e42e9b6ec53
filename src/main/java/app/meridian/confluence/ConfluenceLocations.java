package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Locations;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import java.util.Optional;

/** Confluence's pages, blog posts and spaces. */
@ConfluenceComponent
public class ConfluenceLocations implements Locations {
    private static final String CHECK_INS = "/plugins/servlet/meridian/check-ins?space=";

    private final PageManager pages;
    private final SpaceManager spaces;

    public ConfluenceLocations(@ConfluenceImport PageManager pages, @ConfluenceImport SpaceManager spaces) {
        this.pages = requireNonNull(pages, "pages");
        this.spaces = requireNonNull(spaces, "spaces");
    }

    @Override
    public Optional<Container> containerOf(Subject subject) {
        return page(subject).map(page -> new Container(ContainerType.SPACE, page.getSpace().getId()));
    }

    @Override
    public Optional<HomeName> nameOf(Home home) {
        if (home instanceof Subject subject) {
            return page(subject).map(page ->
                    new HomeName("", page.getDisplayTitle(), page.getUrlPath()));
        }
        Container container = (Container) home;
        if (container.type() != ContainerType.SPACE) return Optional.empty();
        return Optional.ofNullable(spaces.getSpace(container.id())).map(space -> new HomeName(
                space.getKey(), space.getDisplayTitle(), CHECK_INS + space.getKey()));
    }

    private Optional<AbstractPage> page(Subject subject) {
        if (subject.type() != SubjectType.PAGE) return Optional.empty();
        return Optional.ofNullable(pages.getAbstractPage(subject.id())).filter(AbstractPage::isCurrent);
    }
}
