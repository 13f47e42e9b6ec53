package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.BlockerAge;
import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.BlockerPage;
import app.meridian.core.checkin.BlockerService;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads blockers for whoever asks, and changes them. */
@Component
public class Blockers {
    private final BlockerService service;
    private final NamedHomes homes;
    private final Colleagues colleagues;
    private final CheckInTellers tellers;

    public Blockers(BlockerService service, NamedHomes homes, Colleagues colleagues, CheckInTellers tellers) {
        this.service = requireNonNull(service, "service");
        this.homes = requireNonNull(homes, "homes");
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.tellers = requireNonNull(tellers, "tellers");
    }

    Home home(String collection, String key) {
        return homes.find(collection, key);
    }

    BlockersJson open(Reader reader, Home home) {
        return json(reader, service.open(reader.person(), home), Optional.empty(), null, blocker -> null);
    }

    BlockersJson resolved(Reader reader, Home home, Optional<BlockerId> before, int limit) {
        BlockerPage page = service.resolved(reader.person(), home, before, limit);
        return json(reader, page.blockers(), page.nextBefore(), limit, blocker -> null);
    }

    /** Each with its home; what is gone meanwhile is left out. */
    BlockersJson mine(Reader reader) {
        PersonId person = reader.person().orElseThrow(NotLoggedInException::new);
        List<BlockerAge> named = service.mine(person).stream()
                .filter(blocker -> homes.name(blocker.blocker().home()).isPresent()).toList();
        return json(reader, named, Optional.empty(), null,
                blocker -> homes.name(blocker.blocker().home()).orElse(null));
    }

    private BlockersJson json(Reader reader, List<BlockerAge> blockers, Optional<BlockerId> nextBefore, Integer limit,
            Function<BlockerAge, NamedHome> home) {
        CheckInTeller teller = tellers.of(reader, named(blockers));
        boolean sees = sees(reader);
        List<BlockerJson> values = blockers.stream()
                .map(blocker -> teller.blocker(blocker, sees, canChange(reader, blocker), home.apply(blocker)))
                .toList();
        return new BlockersJson(BoardParts.now(teller.now()), limit,
                nextBefore.map(id -> String.valueOf(id.value())).orElse(null), values);
    }

    Versioned resolve(Reader reader, Home home, BlockerId id, String note, IfMatch ifMatch) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        return Versioned.change(ifMatch, () -> of(reader, home, id),
                version -> versioned(reader, service.resolve(actor, home, id, note, version)));
    }

    Versioned reopen(Reader reader, Home home, BlockerId id, IfMatch ifMatch) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        return Versioned.change(ifMatch, () -> of(reader, home, id),
                version -> versioned(reader, service.reopen(actor, home, id, version)));
    }

    Versioned handOver(Reader reader, Home home, BlockerId id, PersonId owner, IfMatch ifMatch) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        return Versioned.change(ifMatch, () -> of(reader, home, id),
                version -> versioned(reader, service.handOver(actor, home, id, owner, version)));
    }

    private Versioned of(Reader reader, Home home, BlockerId id) {
        return versioned(reader, service.get(reader.person(), home, id));
    }

    private Versioned versioned(Reader reader, BlockerAge blocker) {
        CheckInTeller teller = tellers.of(reader, named(List.of(blocker)));
        return new Versioned(blocker.blocker().version(),
                teller.blocker(blocker, sees(reader), canChange(reader, blocker), null));
    }

    private boolean canChange(Reader reader, BlockerAge blocker) {
        return service.canChange(reader.person(), blocker.blocker());
    }

    private boolean sees(Reader reader) {
        return reader.person().filter(colleagues::isCurrent).isPresent();
    }

    private static List<Person> named(List<BlockerAge> blockers) {
        return blockers.stream().flatMap(blocker -> Stream.of(blocker.author(), blocker.owner())).distinct().toList();
    }
}
