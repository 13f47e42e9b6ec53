package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.DefaultsService;
import app.meridian.core.person.HoursDefaults;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.Scope;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads and writes what administrators have set. */
@Component
public class Defaults {
    private final DefaultsService service;
    private final ProfileRules rules;
    private final NamedContainers containers;

    public Defaults(DefaultsService service, ProfileRules rules, NamedContainers containers) {
        this.service = requireNonNull(service, "service");
        this.rules = requireNonNull(rules, "rules");
        this.containers = requireNonNull(containers, "containers");
    }

    DefaultsListJson list(PersonId actor) {
        return new DefaultsListJson(service.list(actor).stream()
                .map(each -> DefaultsJson.of(each, each.scope() instanceof Scope.Group group ? group.name() : null))
                .toList());
    }

    /** @throws ContainerNotFoundException if there is none with that key, or the actor may not see it */
    NamedScope within(PersonId actor, String collection, String key) {
        NamedContainer container = containers.find(actor, collection, key);
        return new NamedScope(new Scope.Within(container.container()), container.key());
    }

    /** @throws BadFieldsException if no name is given */
    static NamedScope group(String name) {
        boolean named = name != null && !name.isBlank();
        if (!named) throw new BadFieldsException(Map.of("name", Message.of("meridian.rest.error.missing")));
        return NamedScope.group(name);
    }

    Versioned of(PersonId actor, NamedScope scope) {
        return versioned(service.of(actor, scope.scope()), scope);
    }

    /** @throws StaleException if the change was not made from the stored version */
    Versioned save(PersonId actor, NamedScope scope, Field body, IfMatch ifMatch) {
        HoursDefaults read = DefaultsJson.read(body, service.of(actor, scope.scope()), rules);
        return Versioned.change(ifMatch, () -> of(actor, scope),
                version -> versioned(service.save(actor, read.withVersion(version)), scope));
    }

    /** Deletes what is set; where nothing is, nothing happens. */
    void delete(PersonId actor, NamedScope scope, IfMatch ifMatch) {
        Versioned.change(ifMatch, () -> of(actor, scope), version -> {
            if (version > 0) service.delete(actor, scope.scope(), version);
            return of(actor, scope);
        });
    }

    private static Versioned versioned(HoursDefaults defaults, NamedScope scope) {
        return new Versioned(defaults.version(), DefaultsJson.of(defaults, scope.name()));
    }

    record DefaultsListJson(List<DefaultsJson> defaults) {}
}
