package app.meridian.core.decision;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;

import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a decision must be after what was done to it, in as few words as the rules allow. Aiko drives, Ben decides. */
final class ModelRecord {
    static final Duration RESPONSE_TIME = Duration.ofHours(4);

    final boolean consent;
    final Set<ModelRecord> replaces = new LinkedHashSet<>();
    final Map<PersonId, ResponseKind> answers = new HashMap<>();
    final Set<PersonId> leftOut = new HashSet<>();
    DecisionStatus status = DecisionStatus.DRAFT;
    List<PersonId> contributors;
    Optional<List<PersonId>> decidedBy = Optional.empty();
    Optional<ModelRecord> successor = Optional.empty();
    private final Map<PersonId, Instant> told = new HashMap<>();
    private final Set<PersonId> ended = new HashSet<>();

    ModelRecord(boolean consent, List<PersonId> contributors) {
        this.consent = consent;
        this.contributors = contributors;
    }

    boolean isUnderWay() {
        return status == DecisionStatus.DRAFT || isOpen();
    }

    boolean isOpen() {
        return status == DecisionStatus.OPEN;
    }

    boolean isClosed() {
        return !isUnderWay() && status != DecisionStatus.SUPERSEDED;
    }

    boolean canOpen() {
        return status == DecisionStatus.DRAFT && !contributors.isEmpty();
    }

    static boolean drives(PersonId person) {
        return person.equals(AIKO) || person.equals(BEN);
    }

    boolean decides(PersonId person) {
        return person.equals(consent ? AIKO : BEN);
    }

    void open() {
        status = DecisionStatus.OPEN;
    }

    /** Rule K4. */
    void restart() {
        told.keySet().removeIf(this::isSilent);
        ended.removeIf(this::isSilent);
    }

    /** Rule K2. */
    void ask(List<PersonId> people) {
        contributors = people;
        told.keySet().retainAll(people);
        ended.retainAll(people);
        answers.keySet().retainAll(people);
        leftOut.retainAll(people);
    }

    /** Rule K1. */
    void tell(Instant now) {
        if (isOpen()) contributors.stream().filter(this::isSilent).forEach(each -> told.putIfAbsent(each, now));
    }

    /** Rule K3. */
    void endClocks(ModelTime time, Instant now) {
        if (isOpen()) contributors.stream().filter(this::isSilent).filter(each -> isOver(each, time, now))
                .forEach(ended::add);
    }

    boolean isWaitedFor(ModelTime time, Instant now) {
        return contributors.stream().anyMatch(each -> isSilent(each) && !isOver(each, time, now));
    }

    boolean isReady(ModelTime time, Instant now) {
        boolean stopped = consent && answers.containsValue(ResponseKind.OBJECTION);
        return !isWaitedFor(time, now) && !stopped;
    }

    /** Rule K8. */
    boolean canReplace(Set<ModelRecord> wanted) {
        return wanted.stream().allMatch(each -> each.isInForce() || each.successor.filter(this::equals).isPresent())
                && wanted.stream().noneMatch(each -> each.leadsTo(this, new HashSet<>()));
    }

    void decide() {
        status = DecisionStatus.DECIDED;
        decidedBy = Optional.of(contributors);
        replaces.stream().filter(each -> each.successor.isEmpty()).forEach(each -> each.supersede(this));
    }

    /** Without a frozen version to that status, with one back to it. */
    void end(DecisionStatus next) {
        status = decidedBy.isPresent() ? DecisionStatus.DECIDED : next;
        contributors = decidedBy.orElse(contributors);
    }

    void reopen() {
        status = DecisionStatus.DRAFT;
        told.clear();
        ended.clear();
        answers.clear();
        leftOut.clear();
    }

    private boolean isInForce() {
        return decidedBy.isPresent() && status != DecisionStatus.SUPERSEDED;
    }

    private void supersede(ModelRecord by) {
        end(DecisionStatus.DECIDED);
        status = DecisionStatus.SUPERSEDED;
        successor = Optional.of(by);
    }

    private boolean leadsTo(ModelRecord other, Set<ModelRecord> seen) {
        if (equals(other)) return true;
        return seen.add(this) && replaces.stream().anyMatch(each -> each.leadsTo(other, seen));
    }

    private boolean isSilent(PersonId person) {
        return !answers.containsKey(person) && !leftOut.contains(person);
    }

    private boolean isOver(PersonId person, ModelTime time, Instant now) {
        if (ended.contains(person)) return true;
        return told.containsKey(person)
                && time.worked(person, told.get(person), now).compareTo(RESPONSE_TIME) >= 0;
    }
}
