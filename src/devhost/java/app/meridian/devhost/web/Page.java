package app.meridian.devhost.web;

import java.util.List;
import java.util.Map;

/**
 * A page of the host before its frame is put around it.
 *
 * @param model what its template prints
 * @param contexts web-resource contexts beside {@code atl.general}, which every page has
 */
public record Page(String template, String title, Map<String, Object> model, List<String> contexts) {
    public static Page of(String template, String title, Map<String, Object> model, String... contexts) {
        return new Page(template, title, model, List.of(contexts));
    }
}
