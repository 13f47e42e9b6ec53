package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.ISSUE;
import static app.meridian.core.checkin.RoundOffice.SECRET;
import static app.meridian.core.checkin.RoundOffice.WEDNESDAY;
import static app.meridian.core.checkin.RoundOffice.next;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is 19:05 in Kathmandu: Wednesday's windows closed at 17:00 and may be answered late, Thursday's ahead. */
class AnswerServiceTest {
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

    private final RoundOffice office = new RoundOffice();
    private final AnswerService service = office.answers;
    private final RoundId round = office.dailyRound().id();

    @Test
    void storesAnAnswerWithTheAuthorsZoneAndTheQuestionAsItWasAsked() {
        Turn turn = post(AIKO, WEDNESDAY, 0, next("Labels"));

        Answer answer = turn.answer().orElseThrow();
        assertThat(answer.given()).containsExactly(new GivenAnswer(
                "next", QuestionType.TEXT, "What comes next?", "Labels", Tone.NEUTRAL));
        assertThat(answer.zone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
        assertThat(answer.givenAt()).isEqualTo(SmallCompany.NOW);
        assertThat(answer.changedAt()).isEmpty();
        assertThat(turn.version()).isEqualTo(1);
    }

    @Test
    void answersARepeatedFirstPostWithTheStoredOneEvenWhenTheDayIsOver() {
        Turn first = post(AIKO, WEDNESDAY, 0, next("Labels"));

        office.clock.set("2026-11-26T11:30:00Z");

        assertThat(post(AIKO, WEDNESDAY, 0, next("Labels"))).isEqualTo(first);
        assertThatThrownBy(() -> post(AIKO, WEDNESDAY, 0, next("Other")))
                .isInstanceOf(DayNotAcceptedException.class);
    }

    @Test
    void tellsTheSecondOfTwoTabsWhatIsStored() {
        Turn first = post(AIKO, WEDNESDAY, 0, next("Labels"));

        AnswerChangedException second = catchThrowableOfType(
                AnswerChangedException.class, () -> post(AIKO, WEDNESDAY, 0, next("Parcels")));

        assertThat(second.current()).contains(first);
    }

    @Test
    void keepsZoneAndTimeOfAnAnswerThatIsChanged() {
        Turn first = post(AIKO, WEDNESDAY, 0, next("Labels"));
        office.clock.set("2026-11-25T14:00:00Z");

        Turn changed = post(AIKO, WEDNESDAY, 1, next("Labels and tape"));

        Answer answer = changed.answer().orElseThrow();
        assertThat(answer.givenAt()).isEqualTo(first.answer().orElseThrow().givenAt());
        assertThat(answer.changedAt()).contains(office.clock.instant());
        assertThat(service.history(Optional.empty(), DEMO, round, first.id()))
                .extracting(each -> each.given().get(0).text()).containsExactly("Labels");
    }

    @Test
    void makesNoVersionOfAChangeThatChangesNothing() {
        Turn first = post(AIKO, WEDNESDAY, 0, next("Labels"));

        assertThat(post(AIKO, WEDNESDAY, 1, next("Labels"))).isEqualTo(first);
    }

    @Test
    void takesAnswersForTheDaysThatAreAccepted() {
        assertThat(post(AIKO, THURSDAY, 0, next("Ahead")).day()).isEqualTo(THURSDAY);

        DayNotAcceptedException refused = catchThrowableOfType(DayNotAcceptedException.class,
                () -> post(AIKO, WEDNESDAY.minusDays(1), 0, next("Too late")));

        assertThat(refused.day()).isEqualTo(WEDNESDAY.minusDays(1));
        assertThat(refused.form().map(Standpoint::day)).contains(WEDNESDAY);
        assertThatThrownBy(() -> post(AIKO, WEDNESDAY.plusDays(2), 0, next("Too early")))
                .isInstanceOf(DayNotAcceptedException.class);
    }

    @Test
    void letsOnlyThoseAnswerWhoAreAsked() {
        assertThatThrownBy(() -> post(DARA, WEDNESDAY, 0, next("Labels"))).isInstanceOf(NotAskedException.class);
        assertThatThrownBy(() -> service.post(
                AIKO, Locale.ENGLISH, SECRET, round, WEDNESDAY, 0, next("Labels")))
                .isInstanceOf(SubjectNotFoundException.class);
        assertThatThrownBy(() -> service.post(AIKO, Locale.ENGLISH, ISSUE, round, WEDNESDAY, 0, next("Labels")))
                .isInstanceOf(RoundNotFoundException.class);
    }

    @Test
    void letsTheAuthorDeleteWhileTheDayIsAccepted() {
        Turn turn = post(AIKO, WEDNESDAY, 0, next("Labels"));

        service.delete(AIKO, DEMO, round, turn.id(), 1);

        Turn deleted = office.turns.find(turn.id()).orElseThrow();
        assertThat(deleted.deleted()).contains(new Deletion(AIKO, SmallCompany.NOW));
        assertThat(service.history(Optional.of(BEN), DEMO, round, turn.id()))
                .extracting(EarlierAnswer::given).containsExactly(List.of());
        assertThatThrownBy(() -> service.delete(AIKO, DEMO, round, turn.id(), 2))
                .isInstanceOf(AnswerChangedException.class);
    }

    @Test
    void takesAnAnswerAgainAfterItWasDeleted() {
        Turn turn = post(AIKO, WEDNESDAY, 0, next("Labels"));
        service.delete(AIKO, DEMO, round, turn.id(), 1);
        office.clock.set("2026-11-25T14:00:00Z");

        Turn again = post(AIKO, WEDNESDAY, 2, next("Tape"));

        assertThat(again.version()).isEqualTo(3);
        assertThat(again.answer().orElseThrow().givenAt()).isEqualTo(office.clock.instant());
        assertThat(again.deleted()).isEmpty();
    }

    @Test
    void letsAdministratorsDeleteAtAnyTimeAndNobodyElse() {
        Turn turn = post(AIKO, WEDNESDAY, 0, next("Labels"));
        office.clock.set("2026-12-25T13:20:00Z");

        assertThatThrownBy(() -> service.delete(AIKO, DEMO, round, turn.id(), 1))
                .isInstanceOf(DayNotAcceptedException.class);
        assertThatThrownBy(() -> service.delete(CARMEN, DEMO, round, turn.id(), 1))
                .isInstanceOf(NotAuthorException.class);
        assertThatThrownBy(() -> service.delete(BEN, DEMO, round, turn.id(), 7))
                .isInstanceOf(AnswerChangedException.class);

        service.delete(BEN, DEMO, round, turn.id(), 1);

        assertThat(office.turns.find(turn.id()).orElseThrow().answer()).isEmpty();
    }

    @Test
    void knowsAnswersOnlyInTheirRound() {
        Turn turn = post(AIKO, WEDNESDAY, 0, next("Labels"));
        RoundId other = office.service.create(BEN, DEMO, RoundOffice.daily(), "other").id();

        assertThatThrownBy(() -> service.history(Optional.of(BEN), DEMO, other, turn.id()))
                .isInstanceOf(TurnNotFoundException.class);
        assertThatThrownBy(() -> service.delete(BEN, DEMO, other, turn.id(), 1))
                .isInstanceOf(TurnNotFoundException.class);
    }

    private Turn post(PersonId person, LocalDate day, long ifVersion, TypedAnswer typed) {
        return service.post(person, Locale.ENGLISH, DEMO, round, day, ifVersion, typed);
    }
}
