package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Finds decisions by their people and by what they have to do with: one statement for ids, one for what they name. */
final class DecisionFinds {
    private static final String NEWEST_NUMBER = "DECISION_NO DESC, DECISION_ID DESC";
    private static final String ASKED = "PERSON = ? AND ASKED_AT IS NOT NULL";
    private static final int PAGE = 500;

    private final ActiveObjects ao;
    private final DecisionRows rows;

    DecisionFinds(ActiveObjects ao, DecisionRows rows) {
        this.ao = requireNonNull(ao, "ao");
        this.rows = requireNonNull(rows, "rows");
    }

    List<Decision> at(Home home, int limit) {
        return inOrder(links(NEWEST_NUMBER, limit, "TARGET = ?", home.reference())
                .map(DecisionLinkEntity::getDecisionId).toList());
    }

    List<Decision> superseded(Home home, int limit) {
        return inOrder(links(NEWEST_NUMBER, limit, "TARGET = ? AND SUPERSEDED_TYPE IS NOT NULL", home.reference())
                .map(DecisionLinkEntity::getDecisionId).toList());
    }

    List<Decision> replacing(Collection<DecisionId> ids) {
        List<String> targets = ids.stream().distinct().map(id -> DecisionRows.record(id.value())).toList();
        return inOrder(InList.of("TARGET", targets)
                .flatMap(some -> links(some.in("ID, DECISION_ID").order("DECISION_ID")))
                .map(DecisionLinkEntity::getDecisionId).distinct().toList());
    }

    List<Decision> waitingFor(PersonId person, int limit) {
        return inOrder(asked(person, limit));
    }

    int countWaitingFor(PersonId person, int most) {
        return Math.min(most, ao.count(DecisionPersonEntity.class, Query.select().where(ASKED, digest(person))));
    }

    List<Subject> awaiting(SubjectType type, PersonId person, int limit) {
        return InList.of("DECISION_ID", asked(person, DecisionRows.ALL)).flatMap(some -> Stream.of(
                ao.find(DecisionLinkEntity.class, Query.select("ID, SUBJECT_TYPE, SUBJECT_ID")
                        .where(some.criteria(), some.values().toArray()))))
                .filter(link -> type.word().equals(link.getSubjectType())).map(DecisionLinkEntity::getSubjectId)
                .distinct().sorted().limit(limit).map(id -> new Subject(type, id)).toList();
    }

    List<Subject> citingSuperseded(SubjectType type, long afterId, int limit) {
        return subjects("SUPERSEDED_TYPE", type, afterId, limit);
    }

    /** All that decisions have as home or link to, each once, by id: at most so many after the given id. */
    List<Subject> subjects(SubjectType type, long afterId, int limit) {
        return subjects("SUBJECT_TYPE", type, afterId, limit);
    }

    private List<Subject> subjects(String column, SubjectType type, long afterId, int limit) {
        Set<Long> ids = new TreeSet<>();
        long after = afterId;
        List<Long> page;
        do {
            page = links(Query.select("ID, SUBJECT_ID").where(column + " = ? AND SUBJECT_ID > ?", type.word(), after)
                    .order("SUBJECT_ID, ID").limit(PAGE)).map(DecisionLinkEntity::getSubjectId).toList();
            ids.addAll(page);
            if (!page.isEmpty()) after = page.get(page.size() - 1);
        } while (page.size() == PAGE && ids.size() < limit);
        return ids.stream().limit(limit).map(id -> new Subject(type, id)).toList();
    }

    private List<Long> asked(PersonId person, int limit) {
        Query query = Query.select("ID, DECISION_ID").where(ASKED, digest(person)).order("ASKED_AT, DECISION_ID");
        return Stream.of(ao.find(DecisionPersonEntity.class, query.limit(limit)))
                .map(DecisionPersonEntity::getDecisionId).toList();
    }

    private List<Decision> inOrder(List<Long> ids) {
        Map<Long, Decision> found = new HashMap<>();
        rows.of(ids).map(DecisionRows::toDomain).forEach(each -> found.put(each.id().value(), each));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Stream<DecisionLinkEntity> links(String order, int limit, String condition, Object... values) {
        return links(Query.select("ID, DECISION_ID").where(condition, values).order(order).limit(limit));
    }

    private Stream<DecisionLinkEntity> links(Query query) {
        return Stream.of(ao.find(DecisionLinkEntity.class, query));
    }

    private static String digest(PersonId person) {
        return Sha256.of(person.key());
    }
}
