package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Subject;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Where rounds live, as JSON.
 *
 * @param type issue, page, project or space
 * @param key null for a page, which has none
 * @param url of its screen, below the product's own address
 */
@JsonInclude(ALWAYS)
@JsonPropertyOrder({"type", "id", "key", "title", "url"})
record NamedHome(String type, String id, String key, String title, String url) {
    private static final String ROUNDS_OF_ISSUE = "/plugins/servlet/meridian/check-ins?issue=";
    private static final String ROUNDS_OF_PAGE = "/plugins/servlet/meridian/check-ins?page=";

    static NamedHome of(Home home, HomeName name) {
        String key = name.key().isEmpty() ? null : name.key();
        return new NamedHome(typeOf(home), String.valueOf(home.id()), key, name.title(), name.path());
    }

    static String typeOf(Home home) {
        return home instanceof Container container ? container.type().word() : ((Subject) home).type().word();
    }

    /** Where its rounds are set up, below the product's own address. */
    String manageUrl() {
        return switch (type) {
            case "issue" -> ROUNDS_OF_ISSUE + key;
            case "page" -> ROUNDS_OF_PAGE + id;
            default -> url;
        };
    }

    /** The name of the product, as people know it. */
    String product() {
        return type.equals("issue") || type.equals("project") ? "Jira" : "Confluence";
    }
}
