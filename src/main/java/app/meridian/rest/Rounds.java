package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.NotRoundManagerException;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundFields;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.RoundRules;
import app.meridian.core.checkin.RoundService;
import app.meridian.core.checkin.RoundStatus;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads rounds for whoever is logged in, and changes them for whoever sets them up. */
@Component
public class Rounds {
    private final RoundService service;
    private final RoundRules rules;
    private final NamedHomes homes;
    private final People people;
    private final Clock clock;

    public Rounds(RoundService service, RoundRules rules, NamedHomes homes, People people, Clock clock) {
        this.service = requireNonNull(service, "service");
        this.rules = requireNonNull(rules, "rules");
        this.homes = requireNonNull(homes, "homes");
        this.people = requireNonNull(people, "people");
        this.clock = requireNonNull(clock, "clock");
    }

    Home home(String collection, String key) {
        return homes.find(collection, key);
    }

    /** @param archived whether archived ones are wanted too */
    RoundJson.ListJson list(Reader reader, Home home, boolean archived) {
        List<RoundJson> rounds = service.list(reader.person(), home, archived).stream()
                .map(round -> RoundJson.of(round, people, reader)).toList();
        String today = clock.instant().atZone(reader.zone()).toLocalDate().toString();
        return new RoundJson.ListJson(today, service.canManage(reader.person(), home), rounds);
    }

    Versioned get(Reader reader, Home home, RoundId id) {
        return versioned(service.get(reader.person(), home, id), reader);
    }

    /** The same request sent again answers the round that it made. */
    Versioned create(Reader reader, Home home, Field body) {
        PersonId actor = actor(reader, home);
        RoundFields fields = RoundBody.read(body, typed -> rules.require(actor, home, typed, Optional.empty()),
                "clientKey");
        return versioned(service.create(actor, home, fields, clientKey(body)), reader);
    }

    /** @throws StaleException if the change was not made from the stored version */
    Versioned save(Reader reader, Home home, RoundId id, Field body, IfMatch ifMatch) {
        PersonId actor = actor(reader, home);
        RoundFields stored = service.get(reader.person(), home, id).fields();
        RoundFields fields = RoundBody.read(body, typed -> rules.require(actor, home, typed, Optional.of(stored)));
        return Versioned.change(ifMatch, () -> get(reader, home, id),
                version -> versioned(service.save(actor, home, id, fields, version), reader));
    }

    /** As {@link #save}. */
    Versioned change(Reader reader, Home home, RoundId id, RoundStatus status, IfMatch ifMatch) {
        PersonId actor = actor(reader, home);
        return Versioned.change(ifMatch, () -> get(reader, home, id),
                version -> versioned(service.change(actor, home, id, status, version), reader));
    }

    Versioned duplicate(Reader reader, Home home, RoundId id, Field body) {
        PersonId actor = actor(reader, home);
        body.isObject("clientKey");
        body.flaws().refuse();
        return versioned(service.duplicate(actor, home, id, clientKey(body)), reader);
    }

    /** Whoever may not set up rounds is told so before anything is read of their request. */
    private PersonId actor(Reader reader, Home home) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        service.list(reader.person(), home, false);
        if (!service.canManage(reader.person(), home)) throw new NotRoundManagerException(actor, home);
        return actor;
    }

    private static String clientKey(Field body) {
        String key = body.at("clientKey").text().orElse("");
        body.flaws().refuse();
        return key;
    }

    private Versioned versioned(Round round, Reader reader) {
        return new Versioned(round.version(), RoundJson.of(round, people, reader));
    }
}
