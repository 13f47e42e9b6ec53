package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.replacing;
import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionExamples.with;
import static app.meridian.core.decision.DecisionOffice.GUS;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Does at random to decisions what people and jobs may want to do, and the same to models of them. */
final class DecisionWalk {
    private static final List<PersonId> PEOPLE = List.of(AIKO, BEN, AIKO, BEN, CARMEN, GUS);

    final DecisionOffice office;
    final Map<DecisionId, ModelRecord> models = new LinkedHashMap<>();
    private final ModelTime time = new ModelTime();
    private final Random random;
    private int steps;

    DecisionWalk(long seed, DecisionStore store) {
        office = new DecisionOffice(store);
        random = new Random(seed);
        begin(false);
        begin(true);
        begin(random.nextBoolean());
    }

    /** Something to do next. */
    Step step() {
        steps++;
        DecisionId id = any(List.copyOf(models.keySet()));
        Turn turn = new Turn(any(PEOPLE), office.now(id), models.get(id));
        return random.nextInt(28) < 9 ? passing(turn) : acting(turn);
    }

    private Step passing(Turn turn) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> forward();
            case 4 -> absence(any(List.of(AIKO, BEN, CARMEN)));
            case 5 -> job(() -> office.endClocks(turn.id()),
                    () -> turn.model.endClocks(time, office.clock.instant()));
            default -> job(() -> office.tell(turn.id()), () -> turn.model.tell(office.clock.instant()));
        };
    }

    private Step acting(Turn turn) {
        return switch (random.nextInt(19)) {
            case 0, 1, 2, 3 -> open(turn);
            case 4 -> edit(turn, random.nextInt(3) == 0);
            case 5 -> ask(turn);
            case 6, 7 -> replace(turn);
            case 8, 9 -> respond(turn);
            case 10 -> leaveOut(turn);
            case 11 -> random.nextInt(4) > 0 ? reject(turn) : withdraw(turn);
            case 12, 13 -> reopen(turn);
            default -> decide(turn);
        };
    }

    private void begin(boolean consent) {
        Rule rule = consent ? Rule.consent(ModelRecord.RESPONSE_TIME) : Rule.approver(ModelRecord.RESPONSE_TIME);
        DecisionFields fields = with(scanners(), rule);
        models.put(office.draft(fields).id(), new ModelRecord(consent, fields.roles().contributors()));
    }

    private Step forward() {
        Duration length = Duration.ofMinutes(15L * (1 + random.nextInt(200)));
        return job(() -> office.clock.forward(length), () -> {});
    }

    /** Some days around today are lost, yesterday too. */
    private Step absence(PersonId person) {
        LocalDate first = ModelTime.date(office.clock.instant()).plusDays(random.nextInt(4) - 2);
        Set<LocalDate> lost = time.leaveOf(person);
        return job(() -> {
            first.datesUntil(first.plusDays(1 + random.nextInt(4))).forEach(lost::add);
            List<Leave> leave = lost.stream().sorted()
                    .map(date -> new Leave(date, DayPart.WHOLE, date, DayPart.WHOLE)).toList();
            office.away(person, leave);
        }, () -> {});
    }

    private Step open(Turn turn) {
        return new Step("open", ModelRecord.drives(turn.actor) && turn.model.canOpen(),
                () -> office.service.open(turn.actor, turn.id(), turn.version()), turn.model::open);
    }

    private Step edit(Turn turn, boolean correction) {
        DecisionFields fields = saying(turn.stored.fields(), "Title " + steps);
        return edited("edit", turn, fields, correction, turn.model.isUnderWay(), () -> {
            if (!correction) turn.model.restart();
        });
    }

    private Step ask(Turn turn) {
        List<PersonId> people = Stream.of(AIKO, BEN, CARMEN).filter(each -> random.nextInt(3) > 0).toList();
        Roles roles = new Roles(AIKO, List.of(BEN), people, List.of());
        boolean same = people.equals(turn.stored.fields().roles().contributors());
        boolean complete = !people.isEmpty() || turn.model.status == DecisionStatus.DRAFT;
        return edited("ask", turn, turn.stored.fields().withRoles(roles), false,
                same || turn.model.isUnderWay() && complete, () -> turn.model.ask(people));
    }

    private Step replace(Turn turn) {
        DecisionId other = any(List.copyOf(models.keySet()));
        Set<ModelRecord> wanted = Set.of(models.get(other));
        DecisionFields fields = replacing(turn.stored.fields(), office.now(other));
        boolean same = fields.equals(turn.stored.fields());
        return edited("replace", turn, fields, false, same || turn.model.isUnderWay() && turn.model.canReplace(wanted),
                () -> {
                    turn.model.replaces.clear();
                    turn.model.replaces.addAll(wanted);
                });
    }

    private Step edited(String name, Turn turn, DecisionFields fields, boolean correction, boolean possible,
            Runnable after) {
        return new Step(name, possible && ModelRecord.drives(turn.actor),
                () -> office.service.edit(turn.actor, turn.id(), fields, correction, turn.version()), after);
    }

    private Step respond(Turn turn) {
        ResponseKind kind = any(List.of(ResponseKind.values()));
        int seen = turn.stored.textVersion() - (random.nextInt(5) == 0 ? 1 : 0);
        boolean allowed = turn.model.isOpen() && turn.model.contributors.contains(turn.actor)
                && seen == turn.stored.textVersion();
        return new Step("respond", allowed,
                () -> office.service.respond(turn.actor, turn.id(), seen, kind, "Because " + steps),
                () -> turn.model.answers.put(turn.actor, kind));
    }

    private Step leaveOut(Turn turn) {
        PersonId person = any(PEOPLE);
        LocalDate date = ModelTime.date(office.clock.instant()).plusDays(random.nextInt(5));
        boolean away = ModelTime.startOf(date).isAfter(office.clock.instant())
                && time.worked(person, office.clock.instant(), ModelTime.startOf(date)).isZero();
        boolean waited = turn.model.contributors.contains(person) && !turn.model.answers.containsKey(person);
        return new Step("leave out", turn.model.isOpen() && ModelRecord.drives(turn.actor) && waited && away,
                () -> office.service.leaveOut(turn.actor, turn.id(), person, date, "Away", turn.version()),
                () -> turn.model.leftOut.add(person));
    }

    private Step decide(Turn turn) {
        boolean allowed = turn.model.isOpen() && turn.model.decides(turn.actor)
                && turn.model.isReady(time, office.clock.instant()) && turn.model.canReplace(turn.model.replaces);
        return new Step("decide", allowed,
                () -> office.service.decide(turn.actor, turn.id(), Optional.of(1), "Yes", turn.version()),
                turn.model::decide);
    }

    private Step reject(Turn turn) {
        boolean allowed = turn.model.isOpen() && turn.model.decides(turn.actor)
                && !turn.model.isWaitedFor(time, office.clock.instant());
        return new Step("reject", allowed, () -> office.service.reject(turn.actor, turn.id(), "No", turn.version()),
                () -> turn.model.end(DecisionStatus.REJECTED));
    }

    private Step withdraw(Turn turn) {
        return new Step("withdraw", turn.model.isUnderWay() && ModelRecord.drives(turn.actor),
                () -> office.service.withdraw(turn.actor, turn.id(), "", turn.version()),
                () -> turn.model.end(DecisionStatus.WITHDRAWN));
    }

    private Step reopen(Turn turn) {
        return new Step("reopen", turn.model.isClosed() && ModelRecord.drives(turn.actor),
                () -> office.service.reopen(turn.actor, turn.id(), turn.version()), turn.model::reopen);
    }

    private static Step job(Runnable job, Runnable model) {
        return new Step("job", true, job, model);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Who does something to what. */
    private record Turn(PersonId actor, Decision stored, ModelRecord model) {

        DecisionId id() {
            return stored.id();
        }

        long version() {
            return stored.version();
        }
    }

    /** What is done, whether it must be allowed, and what the model makes of it. */
    record Step(String name, boolean allowed, Runnable real, Runnable model) {}
}
