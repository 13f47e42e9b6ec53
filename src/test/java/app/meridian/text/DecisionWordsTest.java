package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.decision.ConsentClock.State;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.decision.Rule;
import app.meridian.core.decision.Step;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DecisionWordsTest {
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String lead(DecisionSample sample) {
        return plain(sample.words().lead());
    }

    @Test
    void saysWhatAnOpenOneWaitsFor() {
        assertThat(lead(DecisionSample.open())).isEqualTo("No objection so far. Closes Mon 30 Nov, 11:00 for you at the"
                + " latest, when Fatima\u2019s 16 h are over.");
        assertThat(lead(DecisionSample.open().readIn(Locale.GERMANY)))
                .isEqualTo("Bisher kein Einwand. Endet f\u00fcr Sie sp\u00e4testens Mo. 30. Nov., 11:00,"
                        + " wenn die 16 Std. von Fatima vorbei sind.");
    }

    @Test
    void saysWhoObjected() {
        assertThat(lead(DecisionSample.open().said("Dara Shrestha", ResponseKind.OBJECTION, "No")))
                .startsWith("Dara objected. Closes Mon 30 Nov, 11:00");
        assertThat(lead(new DecisionSample().said("Ben", ResponseKind.OBJECTION, "No")
                .said("Dara Shrestha", ResponseKind.OBJECTION, "No")))
                .isEqualTo("Objections by you and Dara. It cannot be decided as long as an objection stands.");
        assertThat(lead(new DecisionSample().said("Ben", ResponseKind.OBJECTION, "No").readIn(Locale.GERMANY)))
                .startsWith("Sie haben einen Einwand erhoben. ");
    }

    @Test
    void saysWhoCanDecideNow() {
        DecisionSample sample = new DecisionSample().said("Gwen", ResponseKind.SUPPORT, "").in("Eyal", State.ENDED);

        assertThat(lead(sample)).isEqualTo("No objection so far. Ready to be decided by you.");
        assertThat(sample.words().readiness()).contains("Ready to be decided by you");
    }

    @Test
    void saysWhatElseIsMissing() {
        Rule majority = Rule.majority(Duration.ofHours(16), 50, 66);

        assertThat(lead(new DecisionSample().by(majority).in("Eyal", State.ENDED)))
                .isEqualTo("No answer so far. Too few have answered for it to be decided.");
        assertThat(lead(new DecisionSample().by(majority).said("Eyal", ResponseKind.CONCERN, "Why?")))
                .isEqualTo("1 concern. Too few support it for it to be decided.");
        assertThat(lead(new DecisionSample().in("Eyal", State.UNTOLD).in("Gwen", State.NEVER)))
                .isEqualTo("No objection so far. The notice to Eyal has not gone out yet. Too little working time is"
                        + " ahead of Gwen for it to end.");
    }

    @Test
    void tellsStrangersOfNoClock() {
        DecisionSample sample = DecisionSample.open().readByStrangers();

        assertThat(lead(sample)).isEqualTo("No objection so far");
        assertThat(sample.words().clock(sample.contribution(3))).isEmpty();
        assertThat(sample.words().waiting()).isEmpty();
        assertThat(sample.words().readiness()).isEmpty();
    }

    @Test
    void saysHowClocksStandOnBothClocks() {
        DecisionSample sample = DecisionSample.open();

        assertThat(plain(sample.clock(3).text())).isEqualTo("8 h left, ends Thu 18:00 their time (Thu 10:00 for you)");
        assertThat(plain(sample.clock(4).text())).isEqualTo("8 h left, ends Wed 18:00 their time (Thu 03:00 for you)");
        assertThat(plain(sample.clock(5).text())).isEqualTo("Stands still: away until Sun 29 Nov. Then 10 h left, ends"
                + " Mon 12:00 their time (Mon 11:00 for you)");
        assertThat(sample.clock(5).used()).isEqualTo(0.375);
        assertThat(sample.clock(5).still()).isEqualTo(0.625);
        assertThat(plain(sample.readIn(Locale.GERMANY).clock(5).text())).isEqualTo("Steht still: abwesend bis"
                + " So. 29. Nov., danach noch 10 Std., endet Mo. 12:00 eigener Zeit (Mo. 11:00 f\u00fcr Sie)");
    }

    @Test
    void saysWhatCameOfSilence() {
        DecisionSample sample = new DecisionSample().in("Eyal", State.ENDED).in("Gwen", State.UNTOLD)
                .in("Hugo", State.NEVER).leftOut("Fatima");

        assertThat(plain(sample.clock(0).text())).isEqualTo("Consents by silence after 16 h of own time");
        assertThat(sample.clock(1).text()).isEqualTo("The notice has not gone out yet, so no time runs");
        assertThat(sample.clock(2).state()).isEqualTo("never");
        assertThat(sample.clock(3)).isEqualTo(new ClockLine("leftOut", 0, 0, false,
                "Not heard: no working time before Tue 1 Dec. On parental leave."));
    }

    @Test
    void notesToWhichTextAResponseWasGiven() {
        DecisionSample sample = DecisionSample.open();

        assertThat(sample.words().note(sample.contribution(0))).contains("to version 1");
        assertThat(sample.words().note(sample.contribution(2))).contains("to version 1, does not stop consent");
    }

    @Test
    void countsResponsesAndNamesThoseWhoAreWaitedFor() {
        DecisionWords words = DecisionSample.open().words();

        assertThat(words.tally()).contains("1 support, 1 no objection, 1 concern");
        assertThat(words.waiting()).contains("Waiting for Carmen until Wed 18:00 their time (Thu 03:00 for you), Aiko"
                + " until Thu 18:00 their time (Thu 10:00 for you), Fatima (away) until Mon 12:00 their time"
                + " (Mon 11:00 for you)");
        assertThat(words.readiness())
                .contains("Can be decided once 3 clocks have ended, Mon 30 Nov, 11:00 for you at the latest");
    }

    @Test
    void saysWhatHoldsAndSinceWhen() {
        DecisionWords words = DecisionSample.open().words();

        assertThat(words.status()).isEqualTo("Open");
        assertThat(words.changed()).isEqualTo("version 2, changed today, 14:02");
        assertThat(plain(words.rule())).isEqualTo("Consent, 16 h own time");
        assertThat(words.review()).contains("Tue 1 Jun 2027");
        assertThat(plain(words.asks().orElseThrow())).isEqualTo("Silence counts as consent after 16 h of each"
                + " person\u2019s own working time. An objection stops it. Asked Tue 24 Nov, 11:00 for you.");
        assertThat(lead(DecisionSample.open().draft())).isEqualTo("A draft. Nobody has been asked yet.");
    }

    @Test
    void saysHowItWasDecided() {
        DecisionSample sample = new DecisionSample().said("Gwen", ResponseKind.SUPPORT, "")
                .said("Hugo", ResponseKind.SUPPORT, "").in("Eyal", State.ENDED).leftOut("Fatima")
                .closed(Step.DECIDE, DecisionStatus.DECIDED);

        assertThat(lead(sample)).isEqualTo("Thu 19 Nov. 2 supported, 1 consented by silence after 16 h of own time,"
                + " 1 was not heard. Review on Tue 1 Jun 2027.");
        assertThat(sample.words().closing()).contains("Decided by Ben Kr\u00fcger, Thu 19 Nov");
        assertThat(sample.words().decided()).contains("Thu 19 Nov 2026");
    }

    @Test
    void saysWhatReplacedIt() {
        DecisionSample sample = new DecisionSample().superseded();

        assertThat(lead(sample)).isEqualTo("Superseded by D-11 Keep the booking log for 400 days on Thu 19 Nov 2026.");
        assertThat(sample.words().citations(3, 1)).contains("Cited by 3 issues and 1 page.");
        assertThat(sample.words().citations(0, 0)).isEmpty();
        assertThat(lead(new DecisionSample().closed(Step.WITHDRAW, DecisionStatus.WITHDRAWN)))
                .isEqualTo("Withdrawn by Ben Kr\u00fcger, Thu 19 Nov");
    }
}
