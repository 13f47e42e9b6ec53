package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.store.DecisionMarks.LinkMark;
import app.meridian.store.DecisionMarks.PersonMark;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;

/** Writes the tables by which decisions are found: only what is another than before. */
final class DecisionMarkRows {
    private final ActiveObjects ao;

    DecisionMarkRows(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
    }

    /** To be called within {@link History#attempt}, once the decision's row is locked. */
    void write(Optional<Decision> before, Decision after) {
        DecisionMarks old = before.map(DecisionMarks::of).orElse(DecisionMarks.NONE);
        DecisionMarks now = DecisionMarks.of(after);
        long id = after.id().value();
        delete(DecisionTermEntity.class, id, "TERM", without(old.terms(), now.terms()));
        delete(DecisionPersonEntity.class, id, "PERSON",
                without(old.people(), now.people()).stream().map(PersonMark::person).toList());
        delete(DecisionLinkEntity.class, id, "TARGET",
                without(old.links(), now.links()).stream().map(LinkMark::target).toList());
        without(now.terms(), old.terms()).forEach(term -> create(DecisionTermEntity.class, after, "TERM", term));
        without(now.people(), old.people()).forEach(mark -> ao.create(DecisionPersonEntity.class, set(
                new DBParam("DECISION_ID", id), new DBParam("PERSON", mark.person()),
                new DBParam("ASKED_AT", mark.askedAt()))));
        without(now.links(), old.links()).forEach(mark -> create(after, mark));
    }

    /** All of decisions that are gone, and what said that others replace them. */
    void delete(List<Integer> decisions) {
        List<Long> ids = decisions.stream().map(Integer::longValue).toList();
        InList.of("DECISION_ID", ids).forEach(some -> {
            ao.deleteWithSQL(DecisionTermEntity.class, some.criteria(), some.values().toArray());
            ao.deleteWithSQL(DecisionPersonEntity.class, some.criteria(), some.values().toArray());
            ao.deleteWithSQL(DecisionLinkEntity.class, some.criteria(), some.values().toArray());
        });
        InList.of("TARGET", ids.stream().map(DecisionRows::record).toList())
                .forEach(some -> ao.deleteWithSQL(DecisionLinkEntity.class, some.criteria(), some.values().toArray()));
    }

    private void create(Decision decision, LinkMark mark) {
        ao.create(DecisionLinkEntity.class, set(new DBParam("DECISION_ID", decision.id().value()),
                new DBParam("DECISION_NO", decision.number().number()), new DBParam("TARGET", mark.target()),
                new DBParam("SUBJECT_TYPE", mark.subjectType()), new DBParam("SUBJECT_ID", mark.subjectId()),
                new DBParam("SUPERSEDED_TYPE", mark.supersededType())));
    }

    private <T extends RawEntity<Integer>> void create(Class<T> type, Decision decision, String column, String value) {
        ao.create(type, new DBParam("DECISION_ID", decision.id().value()),
                new DBParam("DECISION_NO", decision.number().number()), new DBParam(column, value));
    }

    private void delete(Class<? extends RawEntity<Integer>> type, long decision, String column, List<String> values) {
        InList.of(column, values).forEach(some -> ao.deleteWithSQL(type, "DECISION_ID = ? AND " + some.criteria(),
                Stream.concat(Stream.of(decision), some.values().stream()).toArray()));
    }

    private static <T> List<T> without(Set<T> these, Set<T> those) {
        return these.stream().filter(each -> !those.contains(each)).toList();
    }

    private static DBParam[] set(DBParam... params) {
        return Stream.of(params).filter(each -> Objects.nonNull(each.getValue())).toArray(DBParam[]::new);
    }
}
