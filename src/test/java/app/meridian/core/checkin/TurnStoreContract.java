package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundStores.AIKO;
import static app.meridian.core.checkin.RoundStores.BEN;
import static app.meridian.core.checkin.RoundStores.CARMEN;
import static app.meridian.core.checkin.RoundStores.DAY;
import static app.meridian.core.checkin.RoundStores.ISSUE;
import static app.meridian.core.checkin.RoundStores.NOW;
import static app.meridian.core.checkin.RoundStores.PAGE;
import static app.meridian.core.checkin.RoundStores.SLASHES;
import static app.meridian.core.checkin.RoundStores.answer;
import static app.meridian.core.checkin.RoundStores.first;
import static app.meridian.core.checkin.RoundStores.stuck;
import static app.meridian.core.checkin.RoundStores.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.Race;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of turns keeps to. */
public abstract class TurnStoreContract {
    private static final LocalDate NEXT = DAY.plusDays(1);

    /** Empty stores that belong together. */
    protected abstract RoundStores stores();

    @Test
    void givesBackWhatWasAnswered() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Answer given = answer("x".repeat(32_767) + "\u0001 👩‍👩‍👧 '\"\\", Mood.GOOD);

        Turn stored = stores.turns().answer(SLASHES,
                new NewAnswer(round.id(), SLASHES, DAY, 0, given, List.of(), List.of()), NOW).orElseThrow();

        assertThat(stored).isEqualTo(new Turn(stored.id(), round.id(), SLASHES, DAY, 1, Optional.empty(),
                Optional.of(given), Optional.empty()));
        assertThat(stores.turns().find(stored.id())).contains(stored);
        assertThat(stores.turns().find(round.id(), List.of(DAY))).containsExactly(stored);
        assertThat(stores.turns().of(round.id(), SLASHES, List.of(DAY))).containsExactly(stored);
    }

    @Test
    void findsTurnsOfTheRoundAndDaysOnly() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Round other = stores.round(PAGE, "k1");
        stores.fix(round, DAY, AIKO, BEN);
        stores.fix(round, NEXT, AIKO);
        stores.fix(other, DAY, AIKO);

        assertThat(stores.turns().find(round.id(), List.of(DAY, NEXT, NEXT.plusDays(1)))).hasSize(3);
        assertThat(stores.turns().find(round.id(), List.of(DAY))).extracting(Turn::person)
                .containsExactlyInAnyOrder(AIKO, BEN);
        assertThat(stores.turns().of(round.id(), AIKO, List.of(DAY, NEXT))).extracting(Turn::day)
                .containsExactlyInAnyOrder(DAY, NEXT);
        assertThat(stores.turns().find(round.id(), List.of())).isEmpty();
        assertThat(stores.turns().find(new TurnId(1_000_000))).isEmpty();
    }

    /** Rules F1 and F2. */
    @Test
    void fixesAWindowOnce() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.fix(round, DAY, AIKO, SLASHES);

        stores.turns().fix(round.id(), List.of(new NewWindow(AIKO, DAY, window(NEXT)),
                new NewWindow(BEN, DAY, window(NEXT))));

        assertThat(stores.turns().find(round.id(), List.of(DAY)))
                .extracting(Turn::person, turn -> turn.window().orElseThrow(), Turn::version)
                .containsExactlyInAnyOrder(tuple(AIKO, window(DAY), 0L),
                        tuple(SLASHES, window(DAY), 0L),
                        tuple(BEN, window(NEXT), 0L));
        stores.turns().fix(round.id(), List.of());
    }

    @Test
    void fixingLeavesAnAnswerThatWasGivenAhead() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Turn ahead = stores.answered(round, AIKO, DAY, "ahead");

        stores.fix(round, DAY, AIKO, BEN);
        stores.turns().fix(round.id(), List.of(new NewWindow(AIKO, DAY, window(NEXT))));

        assertThat(stores.turns().find(ahead.id())).contains(new Turn(ahead.id(), round.id(), AIKO, DAY, 1,
                Optional.of(window(DAY)), ahead.answer(), Optional.empty()));
        assertThat(stores.turns().of(round.id(), BEN, List.of(DAY))).hasSize(1);
    }

    @Test
    void answeringLeavesTheWindow() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.fix(round, DAY, AIKO);

        Turn answered = stores.answered(round, AIKO, DAY, "a");

        assertThat(answered.window()).contains(window(DAY));
        assertThat(stores.turns().find(round.id(), List.of(DAY))).containsExactly(answered);
    }

    /** Two nodes may run the job at once. */
    @Test
    void manyFixTheSameWindowsAtOnce() throws Exception {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Turn ahead = stores.answered(round, AIKO, DAY, "ahead");
        PersonId[] people = IntStream.range(0, 10).mapToObj(n -> new PersonId("p" + n)).toArray(PersonId[]::new);

        Race.winners(n -> {
            Window own = new Window(NOW.plusSeconds(n), NOW.plusSeconds(100));
            stores.turns().fix(round.id(), List.of(new NewWindow(AIKO, DAY, own)));
            stores.fix(round, DAY, people);
            return stores.turns().find(ahead.id()).flatMap(Turn::window);
        }).forEach(seen -> assertThat(stores.turns().find(ahead.id()).flatMap(Turn::window)).contains(seen));

        assertThat(stores.turns().find(round.id(), List.of(DAY))).hasSize(11)
                .allSatisfy(turn -> assertThat(turn.window()).isPresent());
        assertThat(stores.turns().find(ahead.id()).flatMap(Turn::answer)).isEqualTo(ahead.answer());
    }

    /** Somebody may answer while the job fixes their window. */
    @Test
    void fixingAndAnsweringAtOnceKeepsBoth() throws Exception {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        List<PersonId> people = IntStream.range(0, 10).mapToObj(n -> new PersonId("p" + n)).toList();

        List<Turn> answers = Race.winners(n -> {
            if (n < 10) return Optional.of(stores.answered(round, people.get(n), DAY, "a" + n));
            stores.fix(round, DAY, people.toArray(PersonId[]::new));
            return Optional.empty();
        });

        assertThat(answers).hasSize(10);
        assertThat(stores.turns().find(round.id(), List.of(DAY))).hasSize(10).allSatisfy(turn -> {
            assertThat(turn.window()).contains(window(DAY));
            assertThat(turn.answer()).isPresent();
        });
    }

    @Test
    void letsOneOfManyFirstAnswersWin() throws Exception {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");

        List<Turn> winners = Race.winners(n -> stores.turns().answer(AIKO, first(round, AIKO, DAY, "n" + n), NOW));

        assertThat(winners).hasSize(1);
        assertThat(stores.turns().find(round.id(), List.of(DAY))).isEqualTo(winners);
    }

    @Test
    void storesNothingOverAnotherVersion() throws Exception {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Turn stored = stores.answered(round, AIKO, DAY, "a");

        assertThat(stores.turns().answer(AIKO, first(round, AIKO, DAY, "b"), NOW)).isEmpty();
        assertThat(stores.turns().answer(AIKO, change(stored, 2, "b"), NOW)).isEmpty();
        List<Turn> winners = Race.winners(n -> stores.turns().answer(AIKO, change(stored, 1, "n" + n), NOW));

        assertThat(winners).hasSize(1);
        assertThat(winners.get(0).version()).isEqualTo(2);
        assertThat(stores.turns().find(stored.id())).isEqualTo(Optional.of(winners.get(0)));
        assertThat(stores.turns().delete(AIKO, stored, NOW)).isEmpty();
    }

    @Test
    void raisesAndResolvesBlockersWithTheAnswer() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Blocker open = stores.blockers().add(BEN, stuck(ISSUE, AIKO, BEN));
        Blocker resolved = open.with(Optional.of(new Resolution(AIKO, NOW, "Asked *him*")));

        Turn stored = stores.turns().answer(AIKO, new NewAnswer(round.id(), AIKO, DAY, 0, answer("a", null),
                List.of(stuck(ISSUE, AIKO, CARMEN), stuck(ISSUE, AIKO, SLASHES)), List.of(resolved)), NOW)
                .orElseThrow();

        List<NamedBlocker> named = stored.answer().orElseThrow().blockers();
        assertThat(named).extracting(NamedBlocker::owner).containsExactly(CARMEN, SLASHES);
        assertThat(stores.blockers().open(ISSUE)).extracting(Blocker::id)
                .containsExactlyElementsOf(named.stream().map(NamedBlocker::id).toList());
        assertThat(stores.blockers().find(open.id())).contains(resolved.withVersion(2));
        assertThat(stores.turns().find(stored.id())).contains(stored);
    }

    @Test
    void changesNothingIfABlockerWasChangedMeanwhile() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Blocker open = stores.blockers().add(BEN, stuck(ISSUE, AIKO, BEN));
        Blocker resolved = open.with(Optional.of(new Resolution(AIKO, NOW, "")));
        stores.blockers().save(BEN, open.withOwner(CARMEN), NOW);

        Optional<Turn> stored = stores.turns().answer(AIKO, new NewAnswer(round.id(), AIKO, DAY, 0,
                answer("a", null), List.of(stuck(ISSUE, AIKO, BEN)), List.of(resolved)), NOW);

        assertThat(stored).isEmpty();
        assertThat(stores.turns().find(round.id(), List.of(DAY))).isEmpty();
        assertThat(stores.blockers().open(ISSUE)).extracting(Blocker::owner).containsExactly(CARMEN);
    }

    @Test
    void keepsWhatAnAnswerSaidBefore() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Turn one = stores.answered(round, AIKO, DAY, "one");
        stores.turns().answer(AIKO, change(one, 1, "two"), NOW.plusSeconds(1));
        Turn three = stores.turns().answer(BEN, change(one, 2, "three"), NOW.plusSeconds(2)).orElseThrow();

        assertThat(stores.turns().history(one.id())).containsExactly(
                new EarlierAnswer(2, AIKO, NOW.plusSeconds(1), answer("two", null).given()),
                new EarlierAnswer(1, AIKO, NOW, answer("one", null).given()));
        assertThat(three.answer().orElseThrow().changedAt()).contains(NOW.plusSeconds(9));
        assertThat(stores.turns().history(stores.answered(round, BEN, DAY, "x").id())).isEmpty();
        assertThat(stores.turns().history(new TurnId(1_000_000))).isEmpty();
    }

    @Test
    void deletingTakesTheWordsAndNotTheWindow() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.fix(round, DAY, AIKO);
        Turn one = stores.answered(round, AIKO, DAY, "one");
        Turn two = stores.turns().answer(AIKO, change(one, 1, "two"), NOW).orElseThrow();

        Turn deleted = stores.turns().delete(BEN, two, NOW.plusSeconds(5)).orElseThrow();

        assertThat(deleted).isEqualTo(new Turn(one.id(), round.id(), AIKO, DAY, 3, Optional.of(window(DAY)),
                Optional.empty(), Optional.of(new Deletion(BEN, NOW.plusSeconds(5)))));
        assertThat(stores.turns().find(one.id())).contains(deleted);
        assertThat(stores.turns().history(one.id())).extracting(EarlierAnswer::version).containsExactly(2L, 1L);
        assertThat(stores.turns().history(one.id())).allSatisfy(each -> assertThat(each.given()).isEmpty());
    }

    @Test
    void somebodyWhoseAnswerWasDeletedMayAnswerAgain() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Turn deleted = stores.turns().delete(AIKO, stores.answered(round, AIKO, DAY, "one"), NOW).orElseThrow();

        Turn again = stores.turns().answer(AIKO, change(deleted, 2, "again"), NOW).orElseThrow();

        assertThat(again.version()).isEqualTo(3);
        assertThat(again.deleted()).isEmpty();
        assertThat(stores.turns().find(again.id())).contains(again);
    }

    @Test
    void findsWindowsThatCloseLater() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.fix(round, NEXT, AIKO);
        stores.fix(round, DAY, AIKO, BEN);
        stores.fix(stores.round(PAGE, "k1"), NEXT, AIKO);
        stores.answered(round, CARMEN, NEXT, "ahead");
        Instant closes = window(DAY).closes();

        assertThat(stores.turns().closingAfter(round.id(), closes.minusMillis(1))).extracting(Turn::day)
                .containsExactly(DAY, DAY, NEXT);
        assertThat(stores.turns().closingAfter(round.id(), closes)).extracting(Turn::day).containsExactly(NEXT);
    }

    @Test
    void listsAnswersInPages() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.answered(round, AIKO, DAY.minusDays(1), "early");
        List<Turn> answers = new ArrayList<>();
        for (int n = 0; n < 5; n++) answers.add(stores.answered(round, AIKO, DAY.plusDays(n), "n" + n));
        stores.fix(round, DAY, BEN);
        stores.turns().delete(AIKO, stores.answered(round, CARMEN, DAY, "gone"), NOW);
        stores.answered(stores.round(PAGE, "k1"), AIKO, DAY, "elsewhere");

        assertThat(stores.turns().answered(round.id(), DAY, DAY.plusDays(3), 0, 10))
                .containsExactlyElementsOf(answers.subList(0, 4));
        assertThat(stores.turns().answered(round.id(), DAY, DAY.plusDays(9), answers.get(1).id().value(), 2))
                .containsExactlyElementsOf(answers.subList(2, 4));
    }

    @Test
    void namesOpenWindowsThatWait() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        Round late = stores.round(PAGE, "k1");
        Instant now = window(DAY).opens();
        stores.turns().fix(late.id(), List.of(new NewWindow(SLASHES, DAY, new Window(now, NOW.plusSeconds(86_400)))));
        stores.fix(round, DAY, SLASHES);
        stores.fix(round, NEXT, SLASHES);
        stores.answered(round, SLASHES, DAY.plusDays(2), "ahead");

        assertThat(stores.turns().waiting(SLASHES, now, 10)).extracting(Turn::round)
                .containsExactly(round.id(), late.id());
        assertThat(stores.turns().waiting(SLASHES, now, 1)).extracting(Turn::round).containsExactly(round.id());
        assertThat(stores.turns().countWaiting(SLASHES, now, 10)).isEqualTo(2);
        assertThat(stores.turns().countWaiting(SLASHES, now, 1)).isEqualTo(1);
    }

    @Test
    void nothingWaitsBeforeAndAfterAWindowAndOnceItIsAnswered() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.fix(round, DAY, AIKO, BEN);
        stores.answered(round, AIKO, DAY, "a");

        Instant opens = window(DAY).opens();
        assertThat(stores.turns().countWaiting(BEN, opens, 10)).isEqualTo(1);
        assertThat(stores.turns().countWaiting(BEN, opens.minusMillis(1), 10)).isZero();
        assertThat(stores.turns().waiting(BEN, window(DAY).closes(), 10)).isEmpty();
        assertThat(stores.turns().countWaiting(AIKO, opens, 10)).isZero();
    }

    @Test
    void whoseAnswerWasDeletedWaitsAgain() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.fix(round, DAY, AIKO);

        Turn deleted = stores.turns().delete(AIKO, stores.answered(round, AIKO, DAY, "a"), NOW).orElseThrow();

        assertThat(stores.turns().waiting(AIKO, NOW, 10)).containsExactly(deleted);
    }

    /** Rule M1. */
    @Test
    void givesTheMoodsOfAnswersThatStand() {
        RoundStores stores = stores();
        Round round = stores.round(ISSUE, "k1");
        stores.answered(round, AIKO, DAY, "a");
        stores.answered(round, AIKO, NEXT, "b");
        stores.answered(round, AIKO, NEXT.plusDays(1), "another week");
        stores.turns().delete(BEN, stores.answered(round, BEN, DAY, "gone"), NOW);
        Turn withdrawn = stores.answered(round, CARMEN, DAY, "c");
        stores.turns().answer(CARMEN, change(withdrawn, 1, "without"), NOW);
        stores.answered(stores.round(PAGE, "k1"), CARMEN, DAY, "elsewhere");

        TurnStore.MoodOf mood = new TurnStore.MoodOf(AIKO, Mood.LOW);
        assertThat(stores.turns().moods(round.id(), List.of(DAY, NEXT))).containsExactly(mood, mood);
    }

    private static NewAnswer change(Turn turn, long ifVersion, String text) {
        Answer said = answer(text, null);
        return new NewAnswer(turn.round(), turn.person(), turn.day(), ifVersion, new Answer(said.given(),
                List.of(), said.mood(), said.zone(), said.givenAt(), Optional.of(NOW.plusSeconds(9))),
                List.of(), List.of());
    }
}
