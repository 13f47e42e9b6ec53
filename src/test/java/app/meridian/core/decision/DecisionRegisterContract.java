package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionSamples.ADR;
import static app.meridian.core.decision.DecisionSamples.AIKO;
import static app.meridian.core.decision.DecisionSamples.BEN;
import static app.meridian.core.decision.DecisionSamples.CARMEN;
import static app.meridian.core.decision.DecisionSamples.DEMO;
import static app.meridian.core.decision.DecisionSamples.ISSUE;
import static app.meridian.core.decision.DecisionSamples.NOW;
import static app.meridian.core.decision.DecisionSamples.OPS;
import static app.meridian.core.decision.DecisionSamples.SLASHES;
import static app.meridian.core.decision.DecisionSamples.decided;
import static app.meridian.core.decision.DecisionSamples.done;
import static app.meridian.core.decision.DecisionSamples.draft;
import static app.meridian.core.decision.DecisionSamples.fields;
import static app.meridian.core.decision.DecisionSamples.made;
import static app.meridian.core.decision.DecisionSamples.opened;
import static app.meridian.core.decision.DecisionSamples.superseded;
import static app.meridian.core.decision.DecisionSamples.titled;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.decision.RegisterQuery.Filter;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of decisions finds in the register. */
public abstract class DecisionRegisterContract {

    /** With nothing in it. */
    protected abstract DecisionStore store();

    @Test
    void listsAContainerNewestFirst() {
        DecisionStore store = store();
        Decision first = draft(store, ISSUE, "k1");
        draft(store, ISSUE, "k2");
        store.add(made(ISSUE, OPS, fields("Elsewhere", AIKO), "k3"));

        List<RegisterRow> rows = all(store, DEMO, Filter.NONE, 9);

        assertThat(rows).extracting(each -> each.number().number()).containsExactly(2L, 1L);
        assertThat(rows.get(1)).isEqualTo(new RegisterRow(first.id(), first.number(), ISSUE, DecisionStatus.DRAFT,
                "Keep orders", ADR, "Architektur", AIKO, NOW, first.fields().review(), Optional.empty()));
        assertThat(all(store, new Container(DEMO.type(), 77), Filter.NONE, 9)).isEmpty();
    }

    @Test
    void goesOnBelowTheLastNumber() {
        DecisionStore store = store();
        for (int n = 1; n <= 5; n++) draft(store, ISSUE, "k" + n);

        RegisterBatch first = store.register(new RegisterQuery(DEMO, Filter.NONE, Optional.empty(), 2));
        RegisterBatch last = store.register(new RegisterQuery(DEMO, Filter.NONE, Optional.of(3L), 2));

        assertThat(first.rows()).extracting(each -> each.number().number()).containsExactly(5L, 4L);
        assertThat(first.next()).contains(4L);
        assertThat(last.rows()).extracting(each -> each.number().number()).containsExactly(2L, 1L);
        assertThat(last.next()).isEmpty();
        assertThat(all(store, DEMO, Filter.NONE, 2)).hasSize(5);
    }

    @Test
    void filtersByStatus() {
        DecisionStore store = store();
        draft(store, ISSUE, "k1");
        opened(store, draft(store, ISSUE, "k2"));
        decided(store, opened(store, draft(store, ISSUE, "k3")));

        assertThat(numbers(store, statuses(DecisionStatus.OPEN))).containsExactly(2L);
        assertThat(numbers(store, statuses(DecisionStatus.OPEN, DecisionStatus.DRAFT))).containsExactly(2L, 1L);
        assertThat(numbers(store, statuses(DecisionStatus.SUPERSEDED))).isEmpty();
    }

    @Test
    void filtersByTemplateAndPeople() {
        DecisionStore store = store();
        draft(store, ISSUE, "k1");
        opened(store, draft(store, fields("Two", CARMEN, SLASHES), "k2"));
        Filter slashes = person(Optional.of(SLASHES), Optional.empty());

        assertThat(numbers(store, slashes)).containsExactly(2L, 1L);
        assertThat(numbers(store, person(Optional.of(AIKO), Optional.empty()))).containsExactly(1L);
        assertThat(numbers(store, person(Optional.of(CARMEN), Optional.of(SLASHES)))).containsExactly(2L);
        assertThat(numbers(store, person(Optional.empty(), Optional.of(BEN)))).isEmpty();
        assertThat(numbers(store, template(ADR))).containsExactly(2L, 1L);
        assertThat(numbers(store, template(new TemplateId("rfc")))).isEmpty();
    }

    @Test
    void findsWordsOfTitleTextAndOptions() {
        DecisionStore store = store();
        draft(store, fields("Stra\u00dfe f\u00fcr Best\u00e4nde \u6771\u4eac", AIKO), "k1");
        draft(store, fields("Another", AIKO), "k2");

        assertThat(numbers(store, words("bestande"))).containsExactly(1L);
        assertThat(numbers(store, words("another", "lost", "queue", "order", "slow"))).containsExactly(2L);
        assertThat(numbers(store, words("lost"))).containsExactly(2L, 1L);
        assertThat(numbers(store, words("anoth"))).isEmpty();
        assertThat(numbers(store, words("another", "bestande"))).isEmpty();
        assertThat(numbers(store, words("xxxxxxxxxx"))).isEmpty();
    }

    @Test
    void findsWhatItSaysNow() {
        DecisionStore store = store();
        Decision draft = draft(store, fields("Before", AIKO), "k1");

        done(store, draft, Deed.EDITED, each -> titled(each, "After"));

        assertThat(numbers(store, words("before"))).isEmpty();
        assertThat(numbers(store, words("after"))).containsExactly(1L);
        assertThat(all(store, DEMO, Filter.NONE, 9)).extracting(RegisterRow::title).containsExactly("After");
    }

    @Test
    void filtersByTheLastChange() {
        DecisionStore store = store();
        Decision changed = done(store, draft(store, ISSUE, "k1"), Deed.EDITED, each -> titled(each, "x"));
        draft(store, ISSUE, "k2");

        assertThat(numbers(store, before(NOW))).isEmpty();
        assertThat(numbers(store, before(NOW.plusMillis(1)))).containsExactly(2L);
        assertThat(numbers(store, before(changed.changedAt().plusMillis(1)))).containsExactly(2L, 1L);
    }

    @Test
    void saysWhatReplacedADecision() {
        DecisionStore store = store();
        Decision old = decided(store, opened(store, draft(store, ISSUE, "k1")));
        Decision by = opened(store, draft(store, ISSUE, "k2"));
        store.save(List.of(decided(by), superseded(old, by))).orElseThrow();

        List<RegisterRow> rows = all(store, DEMO, statuses(DecisionStatus.SUPERSEDED), 9);

        assertThat(rows).extracting(RegisterRow::supersededBy).containsExactly(Optional.of(by.id()));
    }

    /** Whatever is filtered, every batch ends and none finds a decision twice. */
    @Test
    void walksToTheEndWhateverIsFiltered() {
        DecisionStore store = store();
        for (int n = 1; n <= 12; n++) draft(store, fields(n % 3 == 0 ? "Rare gem" : "Gem", AIKO, BEN), "k" + n);

        Filter rare = new Filter(Set.of(DecisionStatus.DRAFT, DecisionStatus.OPEN), Optional.of(ADR),
                Optional.of(BEN), Optional.empty(), List.of("gem", "rare"), Optional.of(NOW.plusSeconds(1)));

        assertThat(all(store, DEMO, rare, 1)).extracting(each -> each.number().number())
                .containsExactly(12L, 9L, 6L, 3L);
        assertThat(all(store, DEMO, rare, 4)).hasSize(4);
    }

    private static List<RegisterRow> all(DecisionStore store, Container container, Filter filter, int limit) {
        List<RegisterRow> rows = new ArrayList<>();
        RegisterBatch batch = store.register(new RegisterQuery(container, filter, Optional.empty(), limit));
        rows.addAll(batch.rows());
        while (batch.next().isPresent()) {
            batch = store.register(new RegisterQuery(container, filter, batch.next(), limit));
            rows.addAll(batch.rows());
        }
        return rows;
    }

    private static List<Long> numbers(DecisionStore store, Filter filter) {
        return all(store, DEMO, filter, 1).stream().map(each -> each.number().number()).toList();
    }

    private static Filter statuses(DecisionStatus... statuses) {
        return new Filter(Set.of(statuses), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty());
    }

    private static Filter template(TemplateId template) {
        return new Filter(Set.of(), Optional.of(template), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty());
    }

    private static Filter person(Optional<PersonId> person, Optional<PersonId> awaiting) {
        return new Filter(Set.of(), Optional.empty(), person, awaiting, List.of(), Optional.empty());
    }

    private static Filter words(String... words) {
        return new Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(words),
                Optional.empty());
    }

    private static Filter before(Instant moment) {
        return new Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.of(moment));
    }
}
