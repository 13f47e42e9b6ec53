package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.daily;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Rule M1: a mood is in one cell at most, of its round and week, and no cell tells of fewer than five people. */
class MoodPublisherProperties {
    /** Monday. */
    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final Instant OVER = Instant.parse("2026-11-23T13:00:00Z");

    /** What somebody answered, and whether they took it away again. */
    record Said(int round, int person, int day, Mood mood, boolean deleted) {
        LocalDate week() {
            return START.plusWeeks(day / 7);
        }
    }

    @Property(tries = 300)
    void eachMoodIsInTheOneCellOfItsRoundAndWeek(@ForAll("answers") List<Said> answers) {
        Trial trial = new Trial(answers);

        trial.publishAt(OVER);
        trial.publishAt(OVER.plusSeconds(60));

        assertThat(trial.cells(0)).isEqualTo(trial.expected(0));
        assertThat(trial.cells(1)).isEqualTo(trial.expected(1));
    }

    @Property(tries = 100)
    void whatIsPublishedStaysWhateverIsTakenAwayLater(@ForAll("answers") List<Said> answers) {
        Trial trial = new Trial(answers);
        trial.publishAt(OVER);

        trial.deleteAll();
        trial.publishAt(OVER.plusSeconds(60));
        trial.publishAt(OVER.minusSeconds(60));

        assertThat(trial.cells(0)).isEqualTo(trial.expected(0));
    }

    @Property(tries = 50)
    void noExportTellsAMood(@ForAll("answers") List<Said> answers) {
        Trial trial = new Trial(answers);
        RoundExport.Days days = new RoundExport.Days(START, START.plusWeeks(3));

        List<Turn> told = trial.office.export
                .page(Optional.of(BEN), DEMO, trial.rounds.get(0), days, Optional.empty(), 500).turns();

        assertThat(told).allSatisfy(turn -> assertThat(turn.answer().orElseThrow().mood()).isEmpty());
    }

    @Example
    void aWeekIsPublishedWhenItIsOverEverywhereAndStored() {
        Trial trial = new Trial(Stream.of(0, 1, 2, 3, 4).map(i -> new Said(0, i, 6, Mood.GOOD, false)).toList());

        trial.publishAt(Instant.parse("2026-11-09T12:59:59Z"));
        assertThat(trial.cells(0)).isEmpty();

        trial.publishAt(Instant.parse("2026-11-09T13:00:00Z"));
        assertThat(trial.cells(0)).isEqualTo(Map.of(START, 6));
    }

    @Example
    void aRoundThatIsArchivedStillTellsItsLastWeek() {
        Trial trial = new Trial(Stream.of(0, 1, 2, 3, 4).map(i -> new Said(0, i, 6, Mood.LOW, false)).toList());
        trial.office.service.change(BEN, DEMO, trial.rounds.get(0), RoundStatus.ARCHIVED, 1);

        trial.publishAt(OVER);

        assertThat(trial.cells(0)).isEqualTo(Map.of(START, 2));
    }

    @Example
    void tiesAreRoundedUp() {
        Trial trial = new Trial(Stream.of(0, 1, 2, 3, 4, 5, 6, 7).map(i ->
                new Said(0, i, 6, i < 2 ? Mood.GOOD : Mood.FAIR, false)).toList());

        trial.publishAt(OVER);

        assertThat(trial.cells(0)).isEqualTo(Map.of(START, 5));
    }

    @Provide
    Arbitrary<List<Said>> answers() {
        return Combinators.combine(Arbitraries.integers().between(0, 1), Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 20), Arbitraries.of(Mood.class),
                        Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(false)),
                                Tuple.of(1, Arbitraries.just(true))))
                .as(Said::new).list().ofMaxSize(80);
    }

    /** Two rounds with answers of seven people in three weeks; of several for one day the last one counts. */
    private static final class Trial {
        final RoundOffice office = new RoundOffice();
        final List<RoundId> rounds = Stream.of("a", "b").map(key -> office.rounds.add(BEN, new NewRound(
                DEMO, daily(), Instant.parse("2026-11-01T00:00:00Z"), new ClientKey(key))).id()).toList();
        private final MoodPublisher publisher =
                new MoodPublisher(office.rounds, office.turns, office.clock, (round, failure) -> {
                    throw failure;
                });
        private final Map<List<Integer>, Said> live = new HashMap<>();

        Trial(List<Said> answers) {
            answers.forEach(this::store);
        }

        void publishAt(Instant now) {
            office.clock.set(now.toString());
            publisher.run();
        }

        Map<LocalDate, Integer> cells(int round) {
            return office.rounds.find(DEMO, Optional.empty()).moods().getOrDefault(rounds.get(round), List.of())
                    .stream().collect(Collectors.toMap(MoodCell::week, MoodCell::halfSteps));
        }

        Map<LocalDate, Integer> expected(int round) {
            Map<LocalDate, List<Said>> weeks = live.values().stream().filter(said -> said.round() == round)
                    .collect(Collectors.groupingBy(Said::week, TreeMap::new, Collectors.toList()));
            weeks.values().removeIf(week -> week.stream().map(Said::person).distinct().count() < 5);
            return weeks.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> mean(entry.getValue())));
        }

        void deleteAll() {
            List<LocalDate> days = START.datesUntil(START.plusWeeks(3)).toList();
            office.turns.find(rounds.get(0), days).stream().filter(turn -> turn.answer().isPresent())
                    .forEach(turn -> office.turns.delete(BEN, turn, OVER));
        }

        private void store(Said said) {
            PersonId person = new PersonId("person-" + said.person());
            LocalDate day = START.plusDays(said.day());
            Instant now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            RoundId round = rounds.get(said.round());
            long version = office.turns.of(round, person, List.of(day)).stream().mapToLong(Turn::version).sum();
            Turn turn = office.turns.answer(person, new NewAnswer(round, person, day, version,
                    new Answer(List.of(), List.of(), Optional.of(said.mood()), ZoneOffset.UTC, now, Optional.empty()),
                    List.of(), List.of()), now).orElseThrow();
            List<Integer> key = List.of(said.round(), said.person(), said.day());
            live.put(key, said);
            if (!said.deleted()) return;
            office.turns.delete(person, turn, now);
            live.remove(key);
        }

        private static int mean(List<Said> week) {
            int sum = week.stream().mapToInt(said -> said.mood().step()).sum();
            return BigDecimal.valueOf(2L * sum).divide(BigDecimal.valueOf(week.size()), 0, RoundingMode.HALF_UP)
                    .intValue();
        }
    }
}
