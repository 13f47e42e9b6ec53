package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes over decisions that were exported, with histories and frozen versions. */
public final class DecisionImport {
    public static final int MOST = 200;

    private final DecisionStore decisions;
    private final DecisionRights rights;
    private final Homes homes;
    private final Clock clock;

    public DecisionImport(DecisionStore decisions, DecisionRights rights, Homes homes, Clock clock) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.rights = requireNonNull(rights, "rights");
        this.homes = requireNonNull(homes, "homes");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Keeps them in the project or space, once for each client key. Each gets one more entry, which says so. A home
     * stays if the actor sees it and may write there, else it is the project or space; links stay if the actor sees
     * what they link.
     *
     * @throws NotAdministratorException if the actor does not administer it
     * @throws InvalidFieldsException if a record does not fit its history or its digests, or cannot be kept
     */
    public List<Decision> add(PersonId actor, Container container, List<Imported> records, String clientKey) {
        if (!rights.canAdminister(actor, container)) throw new NotAdministratorException(actor);
        Flaws flaws = new Flaws();
        if (!ClientKey.isKey(clientKey)) flaws.add("clientKey", Kind.NOT_A_KEY);
        flaws.requireAtMost(MOST, "records", records);
        for (int i = 0; i < records.size(); i++) new ImportRules(flaws, "records[" + i + "]").require(records.get(i));
        flaws.throwIfAny();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return decisions.add(actor, records.stream().map(each -> here(actor, container, each, now)).toList(),
                clientKey);
    }

    private Imported here(PersonId actor, Container container, Imported record, Instant now) {
        Decision given = record.decision();
        List<Link> links = given.fields().links().stream().filter(link -> !(link instanceof Link.ToSubject cited)
                || homes.canSee(Optional.of(actor), cited.subject())).toList();
        Decision kept = given.withNumber(new DecisionNumber(container, given.number().number()))
                .withHome(home(actor, container, given.home())).withFields(given.fields().withLinks(links));
        Written written = Happening.by(actor, Deed.IMPORTED, now).makes(given, kept);
        List<Entry> entries = new ArrayList<>(record.entries());
        entries.add(written.entry());
        return new Imported(written.decision(), entries, record.frozen());
    }

    private Home home(PersonId actor, Container container, Home home) {
        boolean kept = homes.canSee(Optional.of(actor), home) && homes.canWrite(actor, home);
        return kept ? home : container;
    }
}
