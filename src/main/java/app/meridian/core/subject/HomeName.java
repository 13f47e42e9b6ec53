package app.meridian.core.subject;

import static java.util.Objects.requireNonNull;

/**
 * How the product calls an issue, page, project or space now.
 *
 * @param key of an issue, a project or a space; a page has none, so empty there
 * @param title plain text
 * @param path of its screen, below the product's own address
 */
public record HomeName(String key, String title, String path) {

    public HomeName {
        requireNonNull(key, "key");
        requireNonNull(title, "title");
        requireNonNull(path, "path");
    }
}
