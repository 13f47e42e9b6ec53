package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundStores.AIKO;
import static app.meridian.core.checkin.RoundStores.BEN;
import static app.meridian.core.checkin.RoundStores.CARMEN;
import static app.meridian.core.checkin.RoundStores.DAY;
import static app.meridian.core.checkin.RoundStores.DEMO;
import static app.meridian.core.checkin.RoundStores.ISSUE;
import static app.meridian.core.checkin.RoundStores.NOW;
import static app.meridian.core.checkin.RoundStores.PAGE;
import static app.meridian.core.checkin.RoundStores.PLAN;
import static app.meridian.core.checkin.RoundStores.SLASHES;
import static app.meridian.core.checkin.RoundStores.fields;
import static app.meridian.core.checkin.RoundStores.issue;
import static app.meridian.core.checkin.RoundStores.stuck;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.Race;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store of rounds keeps to. */
public abstract class RoundStoreContract {
    private static final Optional<Container> IN_DEMO = Optional.of(DEMO);
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    /** Empty stores that belong together. */
    protected abstract RoundStores stores();

    @Test
    void givesBackWhatWasStored() {
        RoundStore store = stores().rounds();
        RoundFields fields = fields("Daily \u2013 'gr\u00fc\u00dfe'", SLASHES, AIKO);

        Round made = store.add(AIKO, new NewRound(ISSUE, fields, NOW, new ClientKey("k1")));

        assertThat(made).isEqualTo(new Round(made.id(), ISSUE, 1, fields, RoundStatus.ACTIVE,
                List.of(new PlanChange(NOW, Optional.of(PLAN))), NOW.minusMillis(1)));
        assertThat(store.find(ISSUE, IN_DEMO).rounds()).containsExactly(made);
        assertThat(store.rounds(List.of(made.id(), new RoundId(made.id().value() + 1)))).containsExactly(made);
    }

    @Test
    void makesOneRoundOfARepeatedPost() {
        RoundStore store = stores().rounds();
        Round made = store.add(AIKO, new NewRound(ISSUE, fields("a"), NOW, new ClientKey("k1")));

        Round again = store.add(AIKO, new NewRound(ISSUE, fields("b"), NOW.plusSeconds(1), new ClientKey("k1")));

        assertThat(again).isEqualTo(made);
        assertThat(store.add(BEN, new NewRound(ISSUE, fields("c"), NOW, new ClientKey("k1"))).id())
                .isNotEqualTo(made.id());
        assertThat(store.add(AIKO, new NewRound(DEMO, fields("d"), NOW, new ClientKey("k1"))).id())
                .isNotEqualTo(made.id());
    }

    @Test
    void makesOneRoundOfManyEqualPosts() throws Exception {
        RoundStores stores = stores();

        List<Round> made = Race.winners(n -> Optional.of(stores.round(ISSUE, "k1")));

        assertThat(made).hasSize(20).containsOnly(made.get(0));
    }

    @Test
    void findsWhatStandsThereAndNowhereElse() {
        RoundStores stores = stores();
        Round first = stores.round(ISSUE, "k1");
        Round second = stores.round(ISSUE, "k2");
        for (Home home : List.of(PAGE, issue(1), issue(100_011), DEMO)) {
            stores.round(home, "k3");
            stores.blockers().add(AIKO, stuck(home, AIKO, BEN));
        }
        Blocker open = stores.blockers().add(AIKO, stuck(ISSUE, AIKO, BEN));
        stores.rounds().publish(first.id(), new MoodCell(MONDAY, 5));

        Standing standing = stores.rounds().find(ISSUE, IN_DEMO);
        assertThat(standing.rounds()).containsExactly(first, second);
        assertThat(standing.blockers()).containsExactly(open);
        assertThat(standing.moods()).isEqualTo(Map.of(first.id(), List.of(new MoodCell(MONDAY, 5))));
    }

    @Test
    void findsNothingWhereNothingStands() {
        RoundStores stores = stores();
        managed(stores.rounds(), DEMO, 0, BEN);

        Standing ofIssue = stores.rounds().find(ISSUE, Optional.empty());
        Container other = new Container(ContainerType.SPACE, 10_000);

        assertThat(ofIssue.rounds()).isEmpty();
        assertThat(ofIssue.blockers()).isEmpty();
        assertThat(ofIssue.moods()).isEmpty();
        assertThat(ofIssue.managers()).isEmpty();
        assertThat(stores.rounds().find(other, Optional.of(other)).managers()).contains(RoundManagers.none(other));
        assertThat(stores.rounds().rounds(List.of())).isEmpty();
    }

    @Test
    void aProjectsOwnRoundsStandWithItsManagers() {
        RoundStores stores = stores();
        Round round = stores.round(DEMO, "k1");
        RoundManagers managers = managed(stores.rounds(), DEMO, 0, BEN).orElseThrow();

        assertThat(stores.rounds().find(DEMO, IN_DEMO).rounds()).containsExactly(round);
        assertThat(stores.rounds().find(DEMO, IN_DEMO).managers()).contains(managers);
    }

    @Test
    void storesChangesAsTheNextVersion() {
        RoundStores stores = stores();
        Round made = stores.round(ISSUE, "k1");
        Round changed = made.with(fields("Weekly", CARMEN), NOW.plusSeconds(1))
                .with(RoundStatus.PAUSED, NOW.plusSeconds(2));

        Optional<Round> stored = stores.rounds().save(BEN, changed, NOW.plusSeconds(2));

        assertThat(stored).contains(changed.withVersion(2));
        assertThat(stores.rounds().find(ISSUE, IN_DEMO).rounds()).containsExactly(changed.withVersion(2));
        assertThat(stores.rounds().save(BEN, made, NOW)).isEmpty();
        assertThat(stores.rounds().save(BEN, made.withVersion(3), NOW)).isEmpty();
        assertThat(stores.rounds().find(ISSUE, IN_DEMO).rounds()).containsExactly(changed.withVersion(2));
    }

    @Test
    void letsOneOfManyChangesWin() throws Exception {
        RoundStores stores = stores();
        Round made = stores.round(ISSUE, "k1");

        List<Round> winners = Race.winners(n -> stores.rounds().save(AIKO, made.with(fields("n" + n), NOW), NOW));

        assertThat(winners).hasSize(1);
        assertThat(stores.rounds().find(ISSUE, IN_DEMO).rounds()).isEqualTo(winners);
    }

    @Test
    void keepsWhoManagesInVersions() throws Exception {
        RoundStore store = stores().rounds();
        Container space = new Container(ContainerType.SPACE, 10_000);
        RoundManagers wanted = new RoundManagers(DEMO, 0, List.of(BEN, SLASHES), List.of("leads"));

        assertThat(store.save(AIKO, wanted, NOW)).contains(wanted.withVersion(1));
        assertThat(store.save(AIKO, wanted, NOW)).isEmpty();
        assertThat(managed(store, space, 1)).isEmpty();
        assertThat(managed(store, DEMO, 1, CARMEN)).isPresent();

        assertThat(store.find(DEMO, IN_DEMO).managers())
                .contains(new RoundManagers(DEMO, 2, List.of(CARMEN), List.of()));
        assertThat(Race.winners(n -> managed(store, space, 0, new PersonId("p" + n)))).hasSize(1);
    }

    @Test
    void looksAtRoundsWhenTheyAreDue() {
        RoundStores stores = stores();
        RoundStore store = stores.rounds();
        Round first = stores.round(ISSUE, "k1");
        Round second = stores.round(PAGE, "k2");
        assertThat(store.due(NOW, 10)).containsExactly(first, second);
        assertThat(store.due(NOW.minusMillis(1), 10)).isEmpty();
        assertThat(store.due(NOW, 1)).containsExactly(first);

        store.looked(first.id(), NOW.plusSeconds(5), NOW.plusSeconds(60));
        store.looked(second.id(), NOW.plusSeconds(6), NOW.plusSeconds(30));

        assertThat(store.due(NOW.plusSeconds(29), 10)).isEmpty();
        assertThat(store.due(NOW.plusSeconds(60), 10)).containsExactly(
                second.withFixedUntil(NOW.plusSeconds(6)), first.withFixedUntil(NOW.plusSeconds(5)));
    }

    @Test
    void looksAtOnceAtARoundThatWasSavedAndAtNoneThatRests() {
        RoundStores stores = stores();
        RoundStore store = stores.rounds();
        Round round = stores.round(ISSUE, "k1");
        store.looked(round.id(), NOW.plusSeconds(5), NOW.plusSeconds(600));

        Round paused = store.save(AIKO, round.with(RoundStatus.PAUSED, NOW), NOW.plusSeconds(10)).orElseThrow();
        assertThat(paused.fixedUntil()).isEqualTo(NOW.plusSeconds(5));
        assertThat(store.due(NOW.plusSeconds(6000), 10)).isEmpty();
        store.looked(round.id(), NOW.plusSeconds(11), NOW.plusSeconds(12));
        assertThat(store.due(NOW.plusSeconds(6000), 10)).isEmpty();

        Round resumed = paused.with(RoundStatus.ACTIVE, NOW.plusSeconds(20));
        assertThat(store.save(AIKO, resumed, NOW.plusSeconds(20)).orElseThrow().fixedUntil())
                .isEqualTo(NOW.plusSeconds(11));
        assertThat(store.due(NOW.plusSeconds(20), 10)).hasSize(1);
    }

    /** Somebody may save a round while the job looks at what it was before. */
    @Test
    void aLookThatBeganBeforeAChangeDoesNotPutTheNextOneOff() {
        RoundStores stores = stores();
        RoundStore store = stores.rounds();
        Round round = stores.round(ISSUE, "k1");
        store.save(AIKO, round.with(fields("Weekly"), NOW.plusSeconds(10)), NOW.plusSeconds(10));

        store.looked(round.id(), NOW.plusSeconds(9), NOW.plusSeconds(600));
        store.looked(round.id(), NOW.plusSeconds(3), NOW.plusSeconds(600));

        assertThat(store.due(NOW.plusSeconds(10), 10)).extracting(Round::fixedUntil)
                .containsExactly(NOW.plusSeconds(9));
    }

    @Test
    void goesThroughRoundsThatHaveEverAskedForMoods() {
        RoundStores stores = stores();
        RoundStore store = stores.rounds();
        List<Round> asking = IntStream.range(0, 3).mapToObj(n -> stores.round(issue(n + 1), "k" + n)).toList();
        RoundFields moodless = new RoundFields("Other", RoundStores.QUESTIONS.subList(0, 2),
                new Participants(List.of(), List.of(), false), PLAN);
        store.add(AIKO, new NewRound(ISSUE, moodless, NOW, new ClientKey("k1")));
        Round archived = store.save(AIKO, asking.get(1).with(RoundStatus.ARCHIVED, NOW), NOW).orElseThrow();
        Round asked = store.save(AIKO, asking.get(2).with(moodless, NOW), NOW).orElseThrow();

        assertThat(store.afterId(0, 10)).containsExactly(asking.get(0), archived, asked);
        assertThat(store.afterId(0, 1)).containsExactly(asking.get(0));
        assertThat(store.afterId(asking.get(0).id().value(), 1)).containsExactly(archived);
        assertThat(store.afterId(asked.id().value(), 10)).isEmpty();
    }

    /** Rule M1. */
    @Test
    void publishesAWeekOnceAndShowsAYear() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        IntStream.range(0, 60).forEach(n -> stores.rounds().publish(round.id(), cell(n)));

        stores.rounds().publish(round.id(), new MoodCell(MONDAY.plusWeeks(59), 6));
        stores.rounds().publish(round.id(), new MoodCell(MONDAY, 6));

        assertThat(stores.rounds().find(ISSUE, IN_DEMO).moods().get(round.id()))
                .containsExactlyElementsOf(IntStream.range(7, 60).mapToObj(RoundStoreContract::cell).toList());
    }

    /** Rule P3. */
    @Test
    void deletesAllThatStandsSomewhere() {
        RoundStores stores = stores();
        Round gone = stores.round(ISSUE, "k1");
        stores.rounds().publish(gone.id(), new MoodCell(MONDAY, 4));
        Blocker blocker = stores.blockers().add(AIKO, stuck(ISSUE, AIKO, BEN));
        RoundManagers managers = managed(stores.rounds(), DEMO, 0, BEN).orElseThrow();

        stores.rounds().delete(ISSUE);
        stores.rounds().delete(ISSUE);

        assertThat(stores.rounds().find(ISSUE, IN_DEMO))
                .isEqualTo(new Standing(List.of(), List.of(), Map.of(), Optional.of(managers)));
        assertThat(stores.blockers().find(blocker.id())).isEmpty();
        assertThat(stores.round(ISSUE, "k1").id()).isNotEqualTo(gone.id());
    }

    /** Rule P3. */
    @Test
    void deletesTheTurnsOfRoundsThatGo() {
        RoundStores stores = stores();
        Round gone = stores.round(ISSUE, "k1");
        Round left = stores.round(DEMO, "k1");
        Turn deleted = stores.answered(gone, AIKO, DAY, "a");
        stores.fix(gone, DAY, AIKO, BEN);
        stores.answered(left, AIKO, DAY, "a");

        stores.rounds().delete(ISSUE);

        assertThat(stores.turns().find(gone.id(), List.of(DAY))).isEmpty();
        assertThat(stores.turns().history(deleted.id())).isEmpty();
        assertThat(stores.turns().countWaiting(BEN, RoundStores.window(DAY).opens(), 9)).isZero();
        assertThat(stores.turns().find(left.id(), List.of(DAY))).hasSize(1);
    }

    /** Rule P3. Rows are read by pages. */
    @Test
    void deletesWhatStandsOnSubjectsThatAreGone() {
        RoundStores stores = stores();
        LongStream.rangeClosed(1, 105).forEach(n -> stores.blockers().add(AIKO, stuck(issue(n), BEN, AIKO)));
        List.of(PAGE, DEMO).forEach(home -> stores.blockers().add(AIKO, stuck(home, BEN, AIKO)));

        stores.rounds().deleteIf(SubjectType.ISSUE, issue -> issue.id() != 103);

        assertThat(stores.blockers().openOf(AIKO, 200)).extracting(Blocker::home)
                .containsExactly(issue(103), PAGE, DEMO);
    }

    /** Rule P3. */
    @Test
    void deletesTheManagersOfAProjectThatGoes() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        managed(stores.rounds(), DEMO, 0, BEN);

        stores.rounds().delete(DEMO);

        assertThat(stores.rounds().find(ISSUE, IN_DEMO).managers()).contains(RoundManagers.none(DEMO));
        assertThat(stores.rounds().find(ISSUE, IN_DEMO).rounds()).containsExactly(round);
        assertThat(managed(stores.rounds(), DEMO, 0, AIKO)).isPresent();
    }

    @Test
    void namesHomesInPages() {
        RoundStores stores = stores();
        LongStream.of(30, 7, 120).forEach(id -> stores.round(issue(id), "k1"));
        stores.round(issue(30), "k2");
        stores.blockers().add(AIKO, stuck(issue(9), AIKO, BEN));
        stores.round(PAGE, "k1");
        managed(stores.rounds(), DEMO, 0, BEN);

        assertThat(stores.rounds().homes("issue", 0, 2)).isEqualTo(List.of(issue(7), issue(9)));
        assertThat(stores.rounds().homes("issue", 9, 10)).isEqualTo(List.of(issue(30), issue(120)));
        assertThat(stores.rounds().homes("page", 0, 10)).isEqualTo(List.<Home>of(PAGE));
        assertThat(stores.rounds().homes("project", 0, 10)).isEqualTo(List.<Home>of(DEMO));
        assertThat(stores.rounds().homes("space", 0, 10)).isEmpty();
    }

    /** Rule P3. */
    @Test
    void takesWhoIsGoneOffThoseWhoAreAskedAndThoseWhoManage() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        managed(stores.rounds(), DEMO, 0, BEN, CARMEN);
        Turn turn = stores.answered(round, BEN, DAY, "a");

        stores.rounds().forget(BEN, NOW);

        Standing standing = stores.rounds().find(ISSUE, IN_DEMO);
        assertThat(standing.rounds()).containsExactly(
                new Round(round.id(), ISSUE, 2, fields("Daily", AIKO), round.status(), round.plans(),
                        round.fixedUntil()));
        assertThat(standing.managers().orElseThrow().people()).containsExactly(CARMEN);
        assertThat(standing.managers().orElseThrow().version()).isEqualTo(2);
        assertThat(stores.turns().find(turn.id())).contains(turn);
        assertThat(stores.rounds().save(AIKO, round, NOW)).isEmpty();
    }

    /** Rule P3. */
    @Test
    void putsANewKeyInPlaceOfTheOldOne() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        managed(stores.rounds(), DEMO, 0, BEN, SLASHES);

        stores.rounds().rekey(BEN, SLASHES, NOW);

        Standing standing = stores.rounds().find(ISSUE, IN_DEMO);
        assertThat(standing.round(round.id()).orElseThrow().fields()).isEqualTo(fields("Daily", AIKO, SLASHES));
        assertThat(standing.managers().orElseThrow().people()).containsExactly(SLASHES);
    }

    /** Rule P3. */
    @Test
    void movesBlockersToTheNewKey() {
        RoundStores stores = stores();
        Blocker blocker = stores.blockers().add(BEN, stuck(ISSUE, BEN, BEN));
        stores.blockers().save(BEN, blocker.with(Optional.of(new Resolution(BEN, NOW, "Asked"))), NOW);
        stores.blockers().add(BEN, stuck(ISSUE, AIKO, BEN));

        stores.rounds().rekey(BEN, SLASHES, NOW);

        assertThat(stores.blockers().open(ISSUE)).extracting(Blocker::owner).containsExactly(SLASHES);
        Blocker moved = stores.blockers().find(blocker.id()).orElseThrow();
        assertThat(List.of(moved.author(), moved.owner(), moved.resolution().orElseThrow().by()))
                .containsOnly(SLASHES);
        assertThat(stores.blockers().openOf(SLASHES, 10)).hasSize(1);
        assertThat(stores.blockers().openOf(BEN, 10)).isEmpty();
    }

    /** Rule P3. */
    @Test
    void movesTurnsToTheNewKey() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.fix(round, DAY, BEN, CARMEN);
        Turn ofBen = stores.answered(round, BEN, DAY.plusDays(1), "a");
        Turn deleted = stores.turns().delete(BEN, stores.answered(round, AIKO, DAY, "c"), NOW).orElseThrow();

        stores.rounds().rekey(BEN, SLASHES, NOW);

        assertThat(stores.turns().of(round.id(), BEN, List.of(DAY, DAY.plusDays(1)))).isEmpty();
        assertThat(stores.turns().of(round.id(), SLASHES, List.of(DAY, DAY.plusDays(1)))).hasSize(2);
        assertThat(stores.turns().find(ofBen.id()).orElseThrow().person()).isEqualTo(SLASHES);
        assertThat(stores.turns().find(deleted.id()).orElseThrow().deleted()).contains(new Deletion(SLASHES, NOW));
        assertThat(stores.turns().waiting(SLASHES, RoundStores.window(DAY).opens(), 10)).hasSize(1);
    }

    /** Rule P3. */
    @Test
    void namesTheNewKeyInAnswersOfOthers() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        BlockerOrigin origin = new BlockerOrigin(Optional.of(round.id()), DAY);
        NewBlocker named = new NewBlocker(ISSUE, origin, CARMEN, BEN, NOW, "x");
        Turn ofCarmen = stores.turns().answer(CARMEN, new NewAnswer(round.id(), CARMEN, DAY, 0,
                RoundStores.answer("b", null), List.of(named), List.of()), NOW).orElseThrow();

        stores.rounds().rekey(BEN, SLASHES, NOW);

        assertThat(stores.turns().find(ofCarmen.id()).orElseThrow().answer().orElseThrow().blockers())
                .extracting(NamedBlocker::owner).containsExactly(SLASHES);
    }

    /** Nobody has two turns of a day. */
    @Test
    void keepsTheTurnOfTheCurrentKeyWhereBothHaveOne() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Turn kept = stores.answered(round, AIKO, DAY, "new");
        stores.answered(round, BEN, DAY, "old");

        stores.rounds().rekey(BEN, AIKO, NOW);

        assertThat(stores.turns().find(round.id(), List.of(DAY))).containsExactly(kept);
    }

    /** Rows are read by pages. */
    @Test
    void followsPeopleThroughManyRows() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        LongStream.rangeClosed(1, 105).forEach(n -> stores.blockers().add(AIKO, stuck(issue(n), BEN, AIKO)));
        stores.turns().fix(round.id(), IntStream.range(0, 105).mapToObj(n -> new NewWindow(BEN, DAY.plusDays(n),
                RoundStores.window(DAY.plusDays(n)))).toList());

        stores.rounds().rekey(BEN, CARMEN, NOW);

        assertThat(stores.blockers().openOf(CARMEN, 200)).hasSize(105);
        assertThat(stores.turns().closingAfter(round.id(), Instant.EPOCH)).hasSize(105)
                .extracting(Turn::person).containsOnly(CARMEN);
    }

    private static Optional<RoundManagers> managed(RoundStore store, Container container, long version,
            PersonId... people) {
        return store.save(AIKO, new RoundManagers(container, version, List.of(people), List.of()), NOW);
    }

    private static MoodCell cell(int week) {
        return new MoodCell(MONDAY.plusWeeks(week), 2 + week % 5);
    }
}
