package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.SECRET;
import static app.meridian.core.checkin.RoundOffice.WEDNESDAY;
import static app.meridian.core.checkin.RoundOffice.daily;
import static app.meridian.core.checkin.RoundOffice.next;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Wednesday, 14:00 in Kathmandu: windows of the day are open until 17:00. */
class WaitingServiceTest {
    private final RoundOffice office = new RoundOffice();
    private final Round round = office.dailyRound();

    @BeforeEach
    void windowsHaveOpened() {
        office.clock.set("2026-11-25T08:15:00Z");
        office.fixer.run();
    }

    @Test
    void namesWhatIsOpenAndHowLongTheReaderHasLeft() {
        WaitingTurn waiting = office.waiting.list(AIKO, Locale.ENGLISH).get(0);

        assertThat(waiting.day()).isEqualTo(WEDNESDAY);
        assertThat(waiting.round().id()).isEqualTo(round.id());
        assertThat(waiting.left()).isEqualTo(Duration.ofHours(3));
        assertThat(waiting.home().title()).isEqualTo("Returns");
        assertThat(office.waiting.count(AIKO)).isEqualTo(1);
    }

    @Test
    void waitsForNobodyWhoHasAnsweredUntilTheyTakeItAway() {
        Turn turn = office.answers.post(AIKO, Locale.ENGLISH, DEMO, round.id(), WEDNESDAY, 0, next("Labels"));

        assertThat(office.waiting.list(AIKO, Locale.ENGLISH)).isEmpty();
        assertThat(office.waiting.count(AIKO)).isZero();

        office.answers.delete(AIKO, DEMO, round.id(), turn.id(), 1);

        assertThat(office.waiting.list(AIKO, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void waitsForNobodyWhoIsAway() {
        Leave today = new Leave(WEDNESDAY, DayPart.WHOLE, WEDNESDAY, DayPart.WHOLE);
        office.company.save(AIKO, new ProfileFields(
                List.of(), List.of(), Optional.empty(), List.of(today), List.of(), false));

        assertThat(office.waiting.list(AIKO, Locale.ENGLISH)).isEmpty();
        assertThat(office.waiting.list(BEN, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void waitsForNobodyWhoIsAskedNoLonger() {
        RoundFields fields = daily();
        RoundFields withoutAiko = fields.withParticipants(new Participants(List.of(BEN), List.of(), false));
        office.service.save(BEN, DEMO, round.id(), withoutAiko, 1);

        assertThat(office.waiting.list(AIKO, Locale.ENGLISH)).isEmpty();
        assertThat(office.waiting.list(DARA, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void waitsInNoRoundThatIsArchivedOrMayNotBeSeen() {
        Round secret = office.rounds.add(BEN, new NewRound(
                SECRET, daily(), Instant.parse("2026-11-24T08:15:00Z"), new ClientKey("secret")));
        Window open = new Window(Instant.parse("2026-11-25T03:15:00Z"), Instant.parse("2026-11-25T11:15:00Z"));
        office.turns.fix(secret.id(), List.of(new NewWindow(AIKO, WEDNESDAY, open)));
        office.service.change(BEN, DEMO, round.id(), RoundStatus.ARCHIVED, 1);

        assertThat(office.waiting.list(AIKO, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void endsWhenTheWindowCloses() {
        office.clock.set("2026-11-25T11:14:59Z");
        assertThat(office.waiting.list(AIKO, Locale.ENGLISH)).hasSize(1);

        office.clock.set("2026-11-25T11:15:00Z");
        assertThat(office.waiting.list(AIKO, Locale.ENGLISH)).isEmpty();
    }
}
