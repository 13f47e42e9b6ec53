package app.meridian.rest;

import app.meridian.core.worktime.Origin;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A value, and who said so.
 *
 * @param name of the group, project or space; empty for other sources
 */
@JsonPropertyOrder({"value", "source", "name"})
record OriginJson<T>(T value, Origin.Kind source, String name) {

    static <T> OriginJson<T> of(T value, Origin origin) {
        return new OriginJson<>(value, origin.kind(), origin.name());
    }
}
