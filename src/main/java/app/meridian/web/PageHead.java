package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.ContainerType;
import java.util.List;

/**
 * What a page tells the product, so that it puts its own frame around the page and marks the way that led there.
 *
 * @param metas names and contents that the product's decorators read
 * @param menuItem key of the item to be marked in Confluence's administration; elsewhere empty
 */
public record PageHead(String title, List<Meta> metas, String menuItem) {

    public PageHead {
        requireNonNull(title, "title");
        metas = List.copyOf(metas);
        requireNonNull(menuItem, "menuItem");
    }

    /**
     * Of a page among the settings of a project or space.
     *
     * @param item key of the item that leads there from the project's settings
     */
    static PageHead within(String title, ContainerType type, String key, String item) {
        boolean project = type == ContainerType.PROJECT;
        if (!project) return new PageHead(title, List.of(new Meta("decorator", "atl.general")), "");
        return new PageHead(title, List.of(new Meta("decorator", "atl.admin"), new Meta("projectKey", key),
                new Meta("admin.active.section", "atl.jira.proj.config/projectgroup4"),
                new Meta("admin.active.tab", item)), "");
    }

    public boolean hasMenuItem() {
        return !menuItem.isEmpty();
    }

    public record Meta(String name, String content) {}
}
