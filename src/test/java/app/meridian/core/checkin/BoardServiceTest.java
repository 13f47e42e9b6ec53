package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.CLEO;
import static app.meridian.core.checkin.RoundOffice.ISSUE;
import static app.meridian.core.checkin.RoundOffice.WEDNESDAY;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.person.SmallCompany.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.OneProject;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardServiceTest {
    private final RoundOffice office = new RoundOffice();
    private final SmallCompany company = office.company;
    private final BoardService boards = office.boards();
    private Round round;

    @BeforeEach
    void setUp() {
        company.save(AIKO, SmallCompany.inZones(SmallCompany.always("Asia/Tokyo")));
        company.save(BEN, SmallCompany.inZones(SmallCompany.always("Europe/Berlin")));
        company.save(CARMEN, SmallCompany.inZones(SmallCompany.always("America/Los_Angeles")));
        round = office.dailyRound();
    }

    @Test
    void showsAnswersFirstThenWhoIsOpenAndWhoComesLater() {
        answer(AIKO, WEDNESDAY, "2026-11-25T07:00:00Z");

        RoundBoard board = shown(BEN, BoardView.USUAL);

        assertThat(board.day()).isEqualTo(WEDNESDAY);
        assertThat(board.people()).extracting(row -> row.person().id()).startsWith(AIKO, BEN, CARMEN);
        assertThat(board.people()).extracting(row -> row.standpoint().state())
                .startsWith(TurnState.ANSWERED, TurnState.OPEN, TurnState.NOT_DUE);
        assertThat(board.own().form().orElseThrow().day()).isEqualTo(WEDNESDAY);
    }

    @Test
    void showsTheReadersOwnDay() {
        office.clock.set("2026-11-25T16:00:00Z");

        assertThat(shown(AIKO, BoardView.USUAL).day()).isEqualTo(WEDNESDAY.plusDays(1));
        assertThat(shown(BEN, BoardView.USUAL).day()).isEqualTo(WEDNESDAY);
    }

    @Test
    void leadsFromOneDayOfTheCadenceToTheNext() {
        RoundBoard monday = shown(BEN, new BoardView(Optional.empty(), Optional.of(WEDNESDAY.minusDays(2))));

        assertThat(monday.previous()).contains(WEDNESDAY.minusDays(5));
        assertThat(monday.next()).contains(WEDNESDAY.minusDays(1));
        assertThat(shown(BEN, BoardView.USUAL).next()).contains(WEDNESDAY.plusDays(1));
        assertThat(shown(BEN, new BoardView(Optional.empty(), Optional.of(WEDNESDAY.plusDays(1)))).next()).isEmpty();
    }

    @Test
    void namesUntilWhenSomebodyIsAwayUnlessTheyHideTheirHours() {
        leave(CARMEN, false);
        assertThat(row(CARMEN).standpoint().state()).isEqualTo(TurnState.AWAY);
        assertThat(row(CARMEN).awayUntil()).contains(WEDNESDAY.plusDays(4));

        company.profiles.delete(CARMEN);
        leave(CARMEN, true);
        assertThat(row(CARMEN).standpoint().state()).isEqualTo(TurnState.AWAY);
        assertThat(row(CARMEN).awayUntil()).isEmpty();
    }

    /** Rule P2. */
    @Test
    void tellsAnonymousReadersAndThoseWithoutALicenceAnswersAlone() {
        answer(AIKO, WEDNESDAY, "2026-11-25T07:00:00Z");

        for (Optional<PersonId> reader : List.of(Optional.<PersonId>empty(), Optional.of(CLEO))) {
            Board board = boards.board(reader, Locale.ENGLISH, OneProject.DEMO, BoardView.USUAL);
            assertThat(board.seesStates()).isFalse();
            assertThat(board.shown().orElseThrow().people()).extracting(row -> row.person().id())
                    .containsExactly(AIKO);
            assertThat(board.shown().orElseThrow().own()).isEqualTo(OwnTurn.none());
            assertThat(board.canManage()).isFalse();
        }
    }

    @Test
    void agesBlockersInTheirOwnersHours() {
        Instant raised = Instant.parse("2026-11-24T16:00:00Z");
        office.blockers.add(AIKO, new NewBlocker(OneProject.DEMO,
                new BlockerOrigin(Optional.of(round.id()), WEDNESDAY), AIKO, BEN, raised, "No access"));

        Board board = boards.board(Optional.of(AIKO), Locale.ENGLISH, OneProject.DEMO, BoardView.USUAL);

        assertThat(board.blockers()).extracting(BlockerAge::age).containsExactly(Optional.of(Duration.ofMinutes(320)));
        assertThat(board.shown().orElseThrow().ownBlockers()).hasSize(1);
        assertThat(boards.board(Optional.empty(), Locale.ENGLISH, OneProject.DEMO, BoardView.USUAL).blockers())
                .extracting(BlockerAge::age).containsExactly(Optional.empty());
    }

    @Test
    void showsWhoHasAnsweredAndIsNotAskedAnyMore() {
        answer(DARA, WEDNESDAY, "2026-11-25T10:00:00Z");

        assertThat(row(DARA).standpoint().state()).isEqualTo(TurnState.ANSWERED);
    }

    @Test
    void knowsRoundsWhereTheyLiveOnly() {
        BoardView view = new BoardView(Optional.of(round.id()), Optional.empty());

        assertThatThrownBy(() -> boards.board(Optional.of(BEN), Locale.ENGLISH, ISSUE, view))
                .isInstanceOf(RoundNotFoundException.class);
        assertThat(boards.board(Optional.of(BEN), Locale.ENGLISH, ISSUE, BoardView.USUAL).shown()).isEmpty();
    }

    private RoundBoard shown(PersonId reader, BoardView view) {
        return boards.board(Optional.of(reader), Locale.ENGLISH, OneProject.DEMO, view).shown().orElseThrow();
    }

    private PersonTurn row(PersonId person) {
        return shown(BEN, BoardView.USUAL).people().stream().filter(row -> row.person().id().equals(person))
                .findFirst().orElseThrow();
    }

    private void answer(PersonId person, LocalDate day, String givenAt) {
        Answer answer = new Answer(List.of(), List.of(), Optional.empty(), ZoneOffset.UTC, Instant.parse(givenAt),
                Optional.empty());
        office.turns.answer(person, new NewAnswer(round.id(), person, day, 0, answer, List.of(), List.of()), NOW)
                .orElseThrow();
    }

    private void leave(PersonId person, boolean hidden) {
        Leave leave = new Leave(WEDNESDAY, DayPart.WHOLE, WEDNESDAY.plusDays(2), DayPart.WHOLE);
        long version = company.profiles.find(List.of(person)).containsKey(person)
                ? company.profiles.find(List.of(person)).get(person).version() : 0;
        company.profiles.save(person, person, new ProfileFields(List.of(SmallCompany.always("America/Los_Angeles")),
                List.of(), Optional.empty(), List.of(leave), List.of(), hidden), version, NOW).orElseThrow();
    }
}
