package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.RoundManagers;
import app.meridian.core.checkin.RoundManagersService;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import org.springframework.stereotype.Component;

/** Reads and changes who sets up the rounds of a project or space. */
@Component
public class RoundManagersAnswers {
    private final RoundManagersService service;
    private final NamedContainers containers;
    private final People people;

    public RoundManagersAnswers(RoundManagersService service, NamedContainers containers, People people) {
        this.service = requireNonNull(service, "service");
        this.containers = requireNonNull(containers, "containers");
        this.people = requireNonNull(people, "people");
    }

    Versioned of(Reader reader, String collection, String key) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        return versioned(service.of(actor, containers.find(actor, collection, key).container()), reader);
    }

    /** @throws StaleException if the change was not made from the stored version */
    Versioned save(Reader reader, String collection, String key, Field body, IfMatch ifMatch) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        RoundManagers stored = service.of(actor, containers.find(actor, collection, key).container());
        RoundManagers read = RoundBody.managers(body, stored);
        return Versioned.change(ifMatch, () -> versioned(service.of(actor, stored.container()), reader),
                version -> versioned(service.save(actor, read.withVersion(version)), reader));
    }

    private Versioned versioned(RoundManagers managers, Reader reader) {
        return new Versioned(managers.version(), new RoundManagersJson(managers.version(),
                managers.people().stream().map(person -> PersonJson.of(people.find(person), reader)).toList(),
                managers.groups()));
    }
}
