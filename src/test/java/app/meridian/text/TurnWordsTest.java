package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.TurnState;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnWordsTest {

    private static RoundSample hugo() {
        return new RoundSample().with("Hugo Almeida", TurnState.OPEN, "America/Sao_Paulo",
                "2026-11-25T12:00:00Z", "2026-11-25T21:00:00Z");
    }

    private static RoundSample carmen() {
        return new RoundSample().with("Carmen Ortega", TurnState.NOT_DUE, "America/Los_Angeles",
                "2026-11-25T18:00:00Z", "2026-11-26T02:00:00Z");
    }

    @Test
    void nameBothClocksOfAnOpenWindow() {
        assertThat(hugo().state(0)).isEqualTo("Open until 18:00 their time (22:00 for you), in 7\u00a0h 40\u00a0min");
        assertThat(hugo().readIn(Locale.US, "h:mm a").state(0))
                .isEqualTo("Open until 6:00 PM their time (10:00 PM for you), in 7\u00a0h 40\u00a0min");
        assertThat(hugo().readIn(Locale.GERMANY, "HH:mm").state(0))
                .isEqualTo("Offen bis 18:00 eigener Zeit (22:00 f\u00fcr Sie), noch 7\u00a0Std. 40\u00a0Min.");
    }

    @Test
    void nameOneClockWhereBothShowTheSame() {
        RoundSample gwen = new RoundSample().with("Gwen", TurnState.OPEN, "Europe/Paris",
                "2026-11-25T08:00:00Z", "2026-11-25T16:00:00Z");

        assertThat(gwen.state(0)).isEqualTo("Open until 17:00, in 2\u00a0h 40\u00a0min");
    }

    @Test
    void sayWhenAWindowOpens() {
        assertThat(carmen().state(0)).isEqualTo("Opens at 10:00 their time (19:00 for you)");
        assertThat(carmen().readIn(Locale.GERMANY, "HH:mm").state(0))
                .isEqualTo("\u00d6ffnet um 10:00 eigener Zeit (19:00 f\u00fcr Sie)");
        assertThat(new RoundSample().with("Gwen Parata", TurnState.NOT_DUE, "Pacific/Auckland",
                "2026-11-25T20:00:00Z", "2026-11-26T04:00:00Z").state(0))
                .isEqualTo("Opens Thu 09:00 their time (Wed 21:00 for you)");
    }

    @Test
    void blameNobody() {
        RoundSample sample = new RoundSample().with("Hugo Almeida", TurnState.MISSED, "America/Sao_Paulo")
                .with("Aiko Tanaka", TurnState.LATE, "Asia/Tokyo").with("Eyal Levi", TurnState.ANSWERED, "UTC");

        assertThat(sample.state(0)).isEqualTo("No answer");
        assertThat(sample.state(1)).isEqualTo("Late");
        assertThat(sample.state(2)).isEmpty();
    }

    @Test
    void nameHolidaysButNoOtherReason() {
        RoundSample sample = new RoundSample()
                .away("Fatima Hassan", Optional.of(LocalDate.of(2026, 11, 29)), Optional.empty())
                .away("Carmen Ortega", Optional.empty(), Optional.of("Thanksgiving Day (US)"))
                .away("Eyal Levi", Optional.empty(), Optional.empty());

        assertThat(sample.state(0)).isEqualTo("Away until Sun 29 Nov. Not asked, not waited for");
        assertThat(sample.state(1)).isEqualTo("Thanksgiving Day (US). Not asked, not waited for");
        assertThat(sample.state(2)).isEqualTo("Away. Not asked, not waited for");
    }
}
