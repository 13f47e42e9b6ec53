package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerNotVisibleException;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists the decisions of a project or space, as far as the reader may see them (rule K10). */
public final class RegisterService {
    /** Walks of one call: where few rows may be seen, the next call goes on. */
    private static final int MOST_WALKS = 3;

    private final DecisionStore store;
    private final DecisionViews views;
    private final Homes homes;
    private final People people;

    public RegisterService(DecisionStore store, DecisionViews views, Homes homes, People people) {
        this.store = requireNonNull(store, "store");
        this.views = requireNonNull(views, "views");
        this.homes = requireNonNull(homes, "homes");
        this.people = requireNonNull(people, "people");
    }

    /**
     * @param reader empty for an anonymous one
     * @param before only numbers below this one; empty for the newest
     * @param limit 1 to {@link RegisterQuery#MOST_ROWS}
     * @throws ContainerNotVisibleException if the reader may not see the project or space
     */
    public RegisterPage list(Optional<PersonId> reader, Container container, RegisterQuery.Filter filter,
            Optional<Long> before, int limit) {
        homes.requireVisible(reader, container);
        Predicate<RegisterRow> visible = visible(reader, container);
        List<RegisterRow> rows = new ArrayList<>();
        Optional<Long> next = before;
        for (int walk = 0; walk < MOST_WALKS; walk++) {
            RegisterBatch batch = store.register(new RegisterQuery(container, filter, next, limit - rows.size()));
            batch.rows().stream().filter(visible).forEach(rows::add);
            next = batch.next();
            if (rows.size() == limit || next.isEmpty()) break;
        }
        return new RegisterPage(rows(reader, rows), next);
    }

    /** Asks the product once about each home. */
    private Predicate<RegisterRow> visible(Optional<PersonId> reader, Container container) {
        Map<Home, Boolean> known = new HashMap<>();
        known.put(container, true);
        return row -> known.computeIfAbsent(row.home(), home -> views.canSee(reader, home, container));
    }

    private List<RegisterPage.Row> rows(Optional<PersonId> reader, List<RegisterRow> rows) {
        List<DecisionId> successors = rows.stream().flatMap(row -> row.supersededBy().stream()).distinct().toList();
        Map<DecisionId, Card> cards = new HashMap<>();
        if (!successors.isEmpty()) {
            store.find(successors).forEach(each ->
                    views.card(reader, each).ifPresent(card -> cards.put(each.id(), card)));
        }
        return rows.stream().map(row -> new RegisterPage.Row(row, people.find(row.driver()),
                row.supersededBy().flatMap(id -> Optional.ofNullable(cards.get(id))))).toList();
    }
}
