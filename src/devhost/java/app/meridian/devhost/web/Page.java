package app.meridian.devhost.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of the host before its frame is put around it.
 *
 * @param model what its template prints
 * @param contexts web-resource contexts beside {@code atl.general}, which every page has
 * @param meta the product's {@code <meta>} names, without {@code ajs-}
 */
public record Page(String template, String title, Map<String, Object> model, List<String> contexts,
        Map<String, String> meta) {
    public Page {
        model = new HashMap<>(model);
        contexts = List.copyOf(contexts);
        meta = Map.copyOf(meta);
    }

    public static Page of(String template, String title, Map<String, Object> model) {
        return new Page(template, title, model, List.of(), Map.of());
    }

    public Page inContexts(String... names) {
        return new Page(template, title, model, List.of(names), meta);
    }

    public Page withMeta(String name, String content) {
        Map<String, String> more = new HashMap<>(meta);
        more.put(name, content);
        return new Page(template, title, model, contexts, more);
    }
}
