package app.meridian.rest;

import app.meridian.core.decision.Link;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Subject;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What a decision cites, or what cites it.
 *
 * @param type issue, page or address
 * @param key null for all but an issue
 * @param id null for an address
 * @param url below the product's own address, unless it is an address
 * @param title empty for an address without one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"type", "key", "id", "url", "title"})
record CitationJson(String type, String key, String id, String url, String title) {

    static CitationJson of(Subject subject, HomeName name) {
        return new CitationJson(subject.type().word(), name.key().isEmpty() ? null : name.key(),
                String.valueOf(subject.id()), name.path(), name.title());
    }

    static CitationJson of(Link.ToAddress address) {
        return new CitationJson("address", null, null, address.url(), address.title());
    }
}
