package app.meridian.web;

import static java.util.Objects.requireNonNull;

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

    public boolean hasMenuItem() {
        return !menuItem.isEmpty();
    }

    public record Meta(String name, String content) {}
}
