package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Homes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes decisions out with all that was ever said of them, as far as the reader may see it (rule K10). */
public final class DecisionExport {
    private final DecisionStore decisions;
    private final DecisionRights rights;
    private final Homes homes;

    public DecisionExport(DecisionStore decisions, DecisionRights rights, Homes homes) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.rights = requireNonNull(rights, "rights");
        this.homes = requireNonNull(homes, "homes");
    }

    /**
     * @param reader empty for an anonymous one
     * @throws DecisionNotFoundException if the reader may not see it
     */
    public Imported get(Optional<PersonId> reader, DecisionId id) {
        Decision decision = decisions.find(id).filter(each -> rights.canSee(reader, each))
                .orElseThrow(() -> new DecisionNotFoundException(id));
        List<Entry> history = new SeenHistory(decisions.history(decision, decision.version()),
                subject -> homes.canSee(reader, subject), ids -> seen(reader, ids)).entries();
        return new Imported(seen(reader, decision), history, decisions.frozen(id));
    }

    private Set<DecisionId> seen(Optional<PersonId> reader, Collection<DecisionId> ids) {
        return decisions.find(ids).stream().filter(each -> rights.canSee(reader, each)).map(Decision::id)
                .collect(Collectors.toSet());
    }

    private Decision seen(Optional<PersonId> reader, Decision decision) {
        DecisionFields fields = decision.fields();
        List<Link> links = fields.links().stream().filter(link -> canSee(reader, link)).toList();
        Set<DecisionId> replaces = seen(reader, fields.replaces());
        boolean tells = decision.successor().flatMap(by -> decisions.find(by.by()))
                .filter(each -> rights.canSee(reader, each)).isPresent();
        Decision seen = decision.withFields(fields.withLinks(links)
                .withReplaces(fields.replaces().stream().filter(replaces::contains).toList()));
        return tells ? seen : seen.withoutSuccessor();
    }

    private boolean canSee(Optional<PersonId> reader, Link link) {
        return !(link instanceof Link.ToSubject cited) || homes.canSee(reader, cited.subject());
    }
}
