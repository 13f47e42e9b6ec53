package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.RegisterBatch;
import app.meridian.core.decision.RegisterQuery;
import app.meridian.core.decision.RegisterQuery.Filter;
import app.meridian.core.decision.RegisterRow;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** One walk through the register: along one term, newest number first, past what the other terms leave out. */
final class DecisionRegister {
    private static final String COLUMNS = "ID, TERM, DECISION_NO, DECISION_ID";

    private final ActiveObjects ao;
    private final DecisionRows rows;

    DecisionRegister(ActiveObjects ao, DecisionRows rows) {
        this.ao = requireNonNull(ao, "ao");
        this.rows = requireNonNull(rows, "rows");
    }

    RegisterBatch batch(RegisterQuery query) {
        List<String> terms = DecisionTerms.of(query.container(), query.filter());
        boolean exact = terms.size() == 1 && !looksAtRows(query.filter());
        int most = exact ? query.limit() + 1 : RegisterQuery.LOOKED_AT;
        List<DecisionTermEntity> candidates = walk(terms.get(0), query.before().orElse(Long.MAX_VALUE), most);
        List<Long> ids = withAll(terms.subList(1, terms.size()), candidates);
        List<RegisterRow> found = rows(looksAtRows(query.filter()) ? ids : first(ids, query.limit() + 1)).stream()
                .filter(row -> matches(row, query.filter())).toList();
        if (found.size() > query.limit()) return upTo(found.subList(0, query.limit()));
        Optional<Long> next = candidates.size() < most ? Optional.empty()
                : Optional.of(candidates.get(most - 1).getDecisionNo());
        return new RegisterBatch(found, next);
    }

    private static RegisterBatch upTo(List<RegisterRow> rows) {
        return new RegisterBatch(rows, Optional.of(rows.get(rows.size() - 1).number().number()));
    }

    /** Whether it asks for what no term says. */
    private static boolean looksAtRows(Filter filter) {
        return filter.statuses().size() > 1 || filter.changedBefore().isPresent();
    }

    private static boolean matches(RegisterRow row, Filter filter) {
        return (filter.statuses().isEmpty() || filter.statuses().contains(row.status()))
                && filter.changedBefore().filter(moment -> !row.changedAt().isBefore(moment)).isEmpty();
    }

    private List<DecisionTermEntity> walk(String term, long before, int limit) {
        return find(Query.select(COLUMNS).where("TERM = ? AND DECISION_NO < ?", term, before)
                .order("TERM DESC, DECISION_NO DESC").limit(limit)).toList();
    }

    /** Ids of the candidates of which all of these terms are true too. */
    private List<Long> withAll(List<String> terms, List<DecisionTermEntity> candidates) {
        List<Long> all = candidates.stream().map(DecisionTermEntity::getDecisionId).toList();
        if (terms.isEmpty() || all.isEmpty()) return all;
        Map<Long, Set<String>> having = InList.of("TERM", terms).flatMap(some -> having(some, candidates))
                .collect(Collectors.groupingBy(DecisionTermEntity::getDecisionId,
                        Collectors.mapping(DecisionTermEntity::getTerm, Collectors.toSet())));
        return all.stream().filter(id -> having.getOrDefault(id, Set.of()).containsAll(new HashSet<>(terms))).toList();
    }

    private Stream<DecisionTermEntity> having(InList terms, List<DecisionTermEntity> candidates) {
        InList numbers = new InList("DECISION_NO", candidates.stream().map(DecisionTermEntity::getDecisionNo).toList());
        return find(Query.select(COLUMNS).where(terms.criteria() + " AND " + numbers.criteria(),
                Stream.concat(terms.values().stream(), numbers.values().stream()).toArray()));
    }

    private List<RegisterRow> rows(List<Long> ids) {
        return rows.light(ids).map(DecisionRows::toRegister)
                .sorted(Comparator.comparing((RegisterRow row) -> row.number().number()).reversed()).toList();
    }

    private static List<Long> first(List<Long> ids, int limit) {
        return ids.subList(0, Math.min(limit, ids.size()));
    }

    private Stream<DecisionTermEntity> find(Query query) {
        return Stream.of(ao.find(DecisionTermEntity.class, query));
    }
}
