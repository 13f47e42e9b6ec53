package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows decisions to readers. Who sees its home sees a decision; once that is gone, only who administers the project or
 * space of its number does (rule K10). What cannot be seen is answered with a {@link DecisionNotFoundException}.
 */
public final class DecisionReading {
    /** Decisions of an issue or page that are shown at most. */
    public static final int MOST_AT_HOME = 20;

    /** Entries that tell of nothing but somebody's clock. */
    private static final Set<Deed> OF_CLOCKS = EnumSet.of(Deed.TOLD, Deed.CLOCK_ENDED);

    private final DecisionStore store;
    private final DecisionViews views;
    private final Homes homes;
    private final Clock clock;

    public DecisionReading(DecisionStore store, DecisionViews views, Homes homes, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.views = requireNonNull(views, "views");
        this.homes = requireNonNull(homes, "homes");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Four reads at most.
     *
     * @param reader empty for an anonymous one
     * @param locale of the holidays' names
     */
    public DecisionView get(Optional<PersonId> reader, Locale locale, DecisionId id) {
        return view(reader, locale, visible(reader, id));
    }

    public DecisionView get(Optional<PersonId> reader, Locale locale, DecisionNumber number) {
        return view(reader, locale, store.find(number).filter(found -> views.canSee(reader, found))
                .orElseThrow(() -> new DecisionNotFoundException(number)));
    }

    /**
     * Those whose home it is and those that it cites, newest first; at most {@link #MOST_AT_HOME}. What the reader may
     * not see is left out. Five reads at most.
     *
     * @throws app.meridian.core.subject.SubjectNotFoundException if the reader may not see the issue or page
     * @throws app.meridian.core.subject.ContainerNotVisibleException if the reader may not see the project or space
     */
    public List<DecisionView> at(Optional<PersonId> reader, Locale locale, Home home) {
        homes.requireVisible(reader, home);
        return viewAll(reader, locale, store.at(home, MOST_AT_HOME).stream()
                .filter(decision -> views.canSee(reader, decision)).toList());
    }

    /** Oldest first; without clocks and absences for a reader who may not know of them (rule P2). */
    public List<Entry> history(Optional<PersonId> reader, DecisionId id) {
        Decision decision = visible(reader, id);
        List<Entry> all = new SeenHistory(store.history(decision, decision.version()),
                subject -> homes.canSee(reader, subject), ids -> cards(reader, ids).keySet()).entries();
        if (views.seesClocks(reader)) return all;
        return all.stream().filter(entry -> !OF_CLOCKS.contains(entry.deed())).map(DecisionReading::withoutClocks)
                .toList();
    }

    private static Entry withoutClocks(Entry entry) {
        List<FieldChange> changes = entry.changes().stream()
                .filter(change -> !change.path().startsWith("asks[") && !change.path().startsWith("leftOut["))
                .toList();
        return new Entry(entry.version(), entry.deed(), entry.by(), entry.about(), entry.textVersion(), entry.at(),
                changes);
    }

    /** Oldest first. */
    public List<FrozenView> frozen(Optional<PersonId> reader, DecisionId id) {
        Decision decision = visible(reader, id);
        return store.frozen(id).stream().map(each -> new FrozenView(each, each.isUnchanged(decision))).toList();
    }

    public Citations citations(Optional<PersonId> reader, DecisionId id) {
        Decision decision = visible(reader, id);
        Set<Subject> cited = new LinkedHashSet<>();
        if (decision.home() instanceof Subject home) cited.add(home);
        decision.fields().links().forEach(link -> {
            if (link instanceof Link.ToSubject to) cited.add(to.subject());
        });
        return new Citations(cited.stream().filter(subject -> homes.canSee(reader, subject))
                .flatMap(subject -> homes.nameOf(subject).map(name -> new Citations.Cited(subject, name)).stream())
                .toList());
    }

    /** Superseded ones whose home it is or that it cites, as far as the reader may see them; two reads at most. */
    public List<SupersededView> supersededAt(Optional<PersonId> reader, Home home) {
        homes.requireVisible(reader, home);
        List<Decision> found = store.superseded(home, MOST_AT_HOME);
        Map<DecisionId, Card> successors = cards(reader,
                found.stream().flatMap(each -> each.successor().stream()).map(Successor::by).toList());
        return found.stream().flatMap(each -> views.card(reader, each).map(card -> superseded(card, each, successors))
                .stream()).toList();
    }

    private static SupersededView superseded(Card card, Decision decision, Map<DecisionId, Card> successors) {
        Successor successor = decision.successor().orElseThrow();
        return new SupersededView(card, Optional.ofNullable(successors.get(successor.by())), successor.at());
    }

    private Decision visible(Optional<PersonId> reader, DecisionId id) {
        return store.find(id).filter(found -> views.canSee(reader, found))
                .orElseThrow(() -> new DecisionNotFoundException(id));
    }

    private DecisionView view(Optional<PersonId> reader, Locale locale, Decision decision) {
        return viewAll(reader, locale, List.of(decision)).stream().findFirst()
                .orElseThrow(() -> new DecisionNotFoundException(decision.id()));
    }

    private List<DecisionView> viewAll(Optional<PersonId> reader, Locale locale, List<Decision> decisions) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<DecisionId, Listening> heard = views.listen(reader, decisions, now, locale);
        Set<DecisionId> named = new LinkedHashSet<>();
        decisions.forEach(each -> {
            named.addAll(each.fields().replaces());
            each.successor().map(Successor::by).ifPresent(named::add);
        });
        Map<DecisionId, Card> others = cards(reader, named);
        return decisions.stream().flatMap(each -> views.view(
                reader, each, Optional.ofNullable(heard.get(each.id())), others, now).stream()).toList();
    }

    private Map<DecisionId, Card> cards(Optional<PersonId> reader, Collection<DecisionId> ids) {
        Map<DecisionId, Card> cards = new LinkedHashMap<>();
        if (ids.isEmpty()) return cards;
        store.find(ids).forEach(each -> views.card(reader, each).ifPresent(card -> cards.put(each.id(), card)));
        return cards;
    }
}
