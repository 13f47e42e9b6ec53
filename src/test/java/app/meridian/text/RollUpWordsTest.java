package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.TurnState;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollUpWordsTest {
    private static final String OPENS = "2026-11-25T08:00:00Z";
    private static final String CLOSES = "2026-11-25T16:00:00Z";

    private static RoundSample answered(String... names) {
        RoundSample sample = new RoundSample();
        for (String name : names) sample.with(name, TurnState.ANSWERED, "UTC");
        return sample;
    }

    private static RoundSample carmen(RoundSample sample) {
        return sample.with("Carmen Ortega", TurnState.NOT_DUE, "America/Los_Angeles",
                "2026-11-25T18:00:00Z", "2026-11-26T02:00:00Z");
    }

    @Test
    void saysForWhomARoundWaits() {
        RoundSample sample = carmen(answered("Dara", "Eyal", "Aiko", "Gwen")
                .with("Hugo Almeida", TurnState.OPEN, "America/Sao_Paulo", OPENS, CLOSES)
                .with("Ben Kr\u00fcger", TurnState.OPEN, "Europe/Berlin", OPENS, CLOSES))
                .away("Fatima Hassan", Optional.empty(), Optional.empty());

        assertThat(sample.rollUp()).isEqualTo(new RollUp(
                "4 of 7 answered. Open now: Hugo. Opens later: Carmen. Away: Fatima.", false, 4, 7));
        assertThat(sample.readIn(Locale.GERMANY, "HH:mm").rollUp().text())
                .isEqualTo("4 von 7 haben geantwortet. Jetzt offen: Hugo. \u00d6ffnet sp\u00e4ter: Carmen."
                        + " Abwesend: Fatima.");
    }

    @Test
    void saysWhenAllHaveAnswered() {
        RoundSample all = answered("Dara", "Eyal").with("Aiko", TurnState.LATE, "Asia/Tokyo");

        assertThat(all.rollUp()).isEqualTo(new RollUp("Complete", true, 3, 3));
        assertThat(all.away("Fatima Hassan", Optional.empty(), Optional.empty()).rollUp())
                .isEqualTo(new RollUp("Complete. Fatima is away.", true, 3, 3));
        assertThat(all.away("Hugo Almeida", Optional.empty(), Optional.empty()).rollUp().text())
                .isEqualTo("Complete. Fatima and Hugo are away.");
    }

    @Test
    void namesTheLastOneAndUntilWhen() {
        RoundSample sample = carmen(answered("Dara", "Eyal"));

        assertThat(sample.rollUp()).isEqualTo(new RollUp(
                "Complete except Carmen, until Wed 18:00 their time (Thu 03:00 for you)", false, 2, 3));
        assertThat(sample.away("Fatima", Optional.empty(), Optional.empty()).rollUp().text()).isEqualTo(
                "Complete except Carmen, until Wed 18:00 their time (Thu 03:00 for you). Fatima is away.");
        assertThat(answered("Dara").with("Ben", TurnState.OPEN, "Europe/Berlin", OPENS, CLOSES).rollUp().text())
                .isEqualTo("Complete except you, until 17:00");
    }

    @Test
    void namesAFewOfMany() {
        RoundSample sample = answered("Aiko");
        IntStream.rangeClosed(1, 19).forEach(i -> sample.with("P" + i, TurnState.MISSED, "UTC"));

        assertThat(sample.rollUp().text())
                .isEqualTo("1 of 20 answered. No answer: P1, P2, P3, P4, P5, P6, P7 and 12 more.");
    }

    @Test
    void saysWhenNobodyIsAsked() {
        assertThat(new RoundSample().rollUp()).isEqualTo(new RollUp("Nobody is asked", false, 0, 0));
        assertThat(new RoundSample().away("Fatima", Optional.empty(), Optional.empty()).rollUp().text())
                .isEqualTo("Nobody is asked. Away: Fatima.");
    }
}
