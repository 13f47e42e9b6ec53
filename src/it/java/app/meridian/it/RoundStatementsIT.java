package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.Answer;
import app.meridian.core.checkin.BlockerOrigin;
import app.meridian.core.checkin.MoodCell;
import app.meridian.core.checkin.NewAnswer;
import app.meridian.core.checkin.NewBlocker;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundManagers;
import app.meridian.core.checkin.RoundStores;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.devhost.Database;
import app.meridian.devhost.services.JdbcSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reading and writing rounds costs, in statements on our own tables. */
class RoundStatementsIT {
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final Container DEMO = new Container(ContainerType.PROJECT, 10_000);
    private static final PersonId AIKO = new PersonId("aiko");
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");
    private static final Instant NOW = Instant.parse("2026-11-25T13:00:00Z");

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final RoundStores stores = RoundTables.stores(EmptyTables.in(url));
    private final StatementCounter statements = new StatementCounter(Database.open(new JdbcSettings(url, "sa", "")));
    private Round round;

    @BeforeEach
    void fill() {
        round = stores.round(ISSUE, "k1");
        stores.round(ISSUE, "k2");
        stores.rounds().publish(round.id(), new MoodCell(DAY.minusDays(9), 4));
        stores.rounds().save(AIKO, new RoundManagers(DEMO, 0, List.of(AIKO), List.of()), NOW);
        IntStream.range(0, 5).forEach(n -> stores.blockers().add(AIKO, blocker()));
        IntStream.range(0, 20).forEach(n -> answer(new PersonId("person" + n)));
    }

    @Test
    void whatStandsSomewhereCostsOne() {
        assertThat(statements.during(() -> assertThat(stores.rounds().find(ISSUE, Optional.of(DEMO)).blockers())
                .hasSize(25))).isEqualTo(1);
    }

    @Test
    void answersOfManyPeopleCostOne() {
        assertThat(statements.during(() -> assertThat(stores.turns().find(round.id(), List.of(DAY, DAY.plusDays(1))))
                .hasSize(20))).isEqualTo(1);
    }

    @Test
    void whatWaitsCostsOne() {
        assertThat(statements.during(() -> stores.turns().waiting(AIKO, NOW, 50))).isEqualTo(1);
        assertThat(statements.during(() -> stores.turns().countWaiting(AIKO, NOW, 50))).isEqualTo(1);
    }

    /** To look for the turn, to make it, its history, its blocker and the blocker's history, and to fill it. */
    @Test
    void answeringCostsSix() {
        assertThat(statements.during(() -> answer(AIKO))).isEqualTo(6);
    }

    @Test
    void dueRoundsCostOne() {
        assertThat(statements.during(() -> assertThat(stores.rounds().due(NOW.plusSeconds(3600), 50)).hasSize(2)))
                .isEqualTo(1);
    }

    private void answer(PersonId person) {
        Answer said = new Answer(List.of(), List.of(), Optional.empty(), ZoneOffset.UTC, NOW, Optional.empty());
        assertThat(stores.turns().answer(person, new NewAnswer(round.id(), person, DAY, 0, said, List.of(blocker()),
                List.of()), NOW)).isPresent();
    }

    private static NewBlocker blocker() {
        return new NewBlocker(ISSUE, new BlockerOrigin(Optional.empty(), DAY), AIKO, AIKO, NOW, "No access");
    }
}
