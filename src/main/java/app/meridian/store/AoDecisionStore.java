package app.meridian.store;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionNumber;
import app.meridian.core.decision.DecisionStore;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.Frozen;
import app.meridian.core.decision.Imported;
import app.meridian.core.decision.NewDecision;
import app.meridian.core.decision.RegisterBatch;
import app.meridian.core.decision.RegisterQuery;
import app.meridian.core.decision.Written;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Decisions in Active Objects: one statement to find some by name, two to find them by what they have to do with. */
@Component
public class AoDecisionStore implements DecisionStore {
    private static final String REVIEWED = "REVIEWER = ? AND REVIEW <= ?";

    private final DecisionRows rows;
    private final DecisionWrites writes;
    private final DecisionImports imports;
    private final DecisionHistory entries;
    private final DecisionFinds finds;
    private final DecisionRegister register;
    private final DecisionJobs jobs;
    private final DecisionPeople people;
    private final DecisionRemovals removals;

    public AoDecisionStore(@ComponentImport ActiveObjects ao) {
        this.rows = new DecisionRows(ao);
        this.writes = new DecisionWrites(ao, rows);
        this.imports = new DecisionImports(ao, rows);
        this.entries = new DecisionHistory(ao);
        this.finds = new DecisionFinds(ao, rows);
        this.register = new DecisionRegister(ao, rows);
        this.jobs = new DecisionJobs(ao, rows);
        this.people = new DecisionPeople(ao, rows, writes);
        this.removals = new DecisionRemovals(ao, rows);
    }

    @Override
    public Decision add(NewDecision decision) {
        return writes.add(decision);
    }

    @Override
    public List<Decision> add(PersonId actor, List<Imported> records, String clientKey) {
        return imports.add(actor, records, clientKey);
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Decision> find(Collection<DecisionId> ids) {
        return rows.of(ids.stream().map(DecisionId::value).toList()).map(DecisionRows::toDomain).toList();
    }

    @Override
    public Optional<Decision> find(DecisionNumber number) {
        return rows.in("DECISION_KEY", List.of(DecisionRows.keyOf(number))).findFirst().map(DecisionRows::toDomain);
    }

    @Override
    public Optional<List<Decision>> save(List<Written> written) {
        return writes.save(written);
    }

    @Override
    public List<Entry> history(Decision decision, long upToVersion) {
        return entries.entries(decision, upToVersion);
    }

    @Override
    public List<Frozen> frozen(DecisionId id) {
        return entries.frozen(id);
    }

    @Override
    public List<Decision> at(Home home, int limit) {
        return finds.at(home, limit);
    }

    @Override
    public RegisterBatch register(RegisterQuery query) {
        return register.batch(query);
    }

    @Override
    public List<Decision> due(Instant now, int limit) {
        return jobs.due(now, limit);
    }

    @Override
    public void look(Decision seen, Instant again) {
        jobs.look(seen, again);
    }

    @Override
    public boolean claim(String notice) {
        return jobs.claim(notice);
    }

    @Override
    public List<Decision> waitingFor(PersonId person, int limit) {
        return finds.waitingFor(person, limit);
    }

    @Override
    public int countWaitingFor(PersonId person, int most) {
        return finds.countWaitingFor(person, most);
    }

    @Override
    public List<Decision> toReview(PersonId driver, LocalDate by, int limit) {
        return rows.where("REVIEW, ID", limit, REVIEWED, Sha256.of(driver.key()), by.toString())
                .map(DecisionRows::toDomain).toList();
    }

    @Override
    public List<Subject> citingSuperseded(SubjectType type, long afterId, int limit) {
        return finds.citingSuperseded(type, afterId, limit);
    }

    @Override
    public List<Subject> awaiting(SubjectType type, PersonId person, int limit) {
        return finds.awaiting(type, person, limit);
    }

    @Override
    public List<Decision> superseded(Home home, int limit) {
        return finds.superseded(home, limit);
    }

    @Override
    public List<Decision> replacing(Collection<DecisionId> ids) {
        return finds.replacing(ids);
    }

    @Override
    public boolean claimPage(Subject page) {
        return jobs.claim(page);
    }

    @Override
    public void delete(Home home) {
        removals.delete(home);
    }

    @Override
    public void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        removals.deleteIf(type, isGone);
    }

    @Override
    public void forget(PersonId person, Instant now) {
        people.forget(person, now);
    }

    @Override
    public void rekey(PersonId old, PersonId current, Instant now) {
        people.rekey(old, current);
    }
}
