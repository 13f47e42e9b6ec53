package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps templates as long as it lives; kept honest by {@link TemplateStoreContract}. */
public final class InMemoryTemplateStore implements TemplateStore {
    private final Map<TemplateId, Template> templates = new LinkedHashMap<>();

    @Override
    public synchronized List<Template> all() {
        return List.copyOf(templates.values());
    }

    @Override
    public synchronized Optional<Template> save(PersonId actor, Template template, Instant now) {
        Template stored = templates.get(template.id());
        long version = stored == null ? 0 : stored.version();
        if (version != template.version()) return Optional.empty();
        templates.put(template.id(), template.withVersion(version + 1));
        return Optional.of(templates.get(template.id()));
    }
}
