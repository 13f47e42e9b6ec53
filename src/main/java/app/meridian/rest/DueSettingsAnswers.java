package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueSettings;
import app.meridian.core.duedate.DueSettingsService;
import app.meridian.core.person.PersonId;
import org.springframework.stereotype.Component;

/** Reads and writes what holds for due dates in a project or space. */
@Component
public class DueSettingsAnswers {
    private final DueSettingsService service;
    private final NamedContainers containers;

    public DueSettingsAnswers(DueSettingsService service, NamedContainers containers) {
        this.service = requireNonNull(service, "service");
        this.containers = requireNonNull(containers, "containers");
    }

    Versioned of(PersonId actor, String collection, String key) {
        return of(actor, containers.find(actor, collection, key));
    }

    /** @throws StaleException if the change was not made from the stored version */
    Versioned save(PersonId actor, String collection, String key, Field body, IfMatch ifMatch) {
        NamedContainer container = containers.find(actor, collection, key);
        DueSettings read = DueSettingsJson.read(body, service.of(actor, container.container()));
        return Versioned.change(ifMatch, () -> of(actor, container),
                version -> versioned(service.save(actor, read.withVersion(version)), container));
    }

    private Versioned of(PersonId actor, NamedContainer container) {
        return versioned(service.of(actor, container.container()), container);
    }

    private static Versioned versioned(DueSettings settings, NamedContainer container) {
        return new Versioned(settings.version(), DueSettingsJson.of(settings, container));
    }
}
