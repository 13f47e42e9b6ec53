package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundOffice.ISSUE;
import static app.meridian.core.checkin.RoundOffice.WEDNESDAY;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.subject.OneProject.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundExportTest {
    private static final RoundExport.Days TODAY = new RoundExport.Days(WEDNESDAY, WEDNESDAY);

    private final RoundOffice office = new RoundOffice();
    private final RoundId round = office.dailyRound().id();

    @Test
    void givesAnswersOutInPagesAndNobodysMood() {
        office.clock.set("2026-11-25T08:15:00Z");
        office.fixer.run();
        List.of(AIKO, BEN, CARMEN).forEach(this::answer);

        ExportPage first = office.export.page(Optional.of(AIKO), DEMO, round, TODAY, Optional.empty(), 2);
        ExportPage second = office.export.page(Optional.of(AIKO), DEMO, round, TODAY, first.nextAfter(), 2);

        assertThat(first.turns()).hasSize(2);
        assertThat(second.turns()).hasSize(1);
        assertThat(second.nextAfter()).isEmpty();
        assertThat(first.turns()).allSatisfy(turn -> {
            assertThat(turn.answer().orElseThrow().mood()).isEmpty();
            assertThat(turn.window()).isPresent();
        });
    }

    @Test
    void tellsAnonymousReadersNoWindows() {
        office.clock.set("2026-11-25T08:15:00Z");
        office.fixer.run();
        answer(AIKO);

        ExportPage page = office.export.page(Optional.empty(), DEMO, round, TODAY, Optional.empty(), 500);

        assertThat(page.turns()).singleElement().satisfies(turn -> assertThat(turn.window()).isEmpty());
    }

    @Test
    void knowsRoundsOnlyWhereTheyLiveAndDaysOnlyWithinTheBounds() {
        answer(AIKO);
        RoundExport.Days tomorrow = new RoundExport.Days(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(9));

        assertThat(office.export.page(Optional.of(AIKO), DEMO, round, tomorrow, Optional.empty(), 9).turns()).isEmpty();
        assertThatThrownBy(() -> office.export.page(Optional.of(AIKO), ISSUE, round, TODAY, Optional.empty(), 9))
                .isInstanceOf(RoundNotFoundException.class);
        assertThatThrownBy(() -> office.export.page(Optional.of(AIKO), DEMO, round, TODAY, Optional.empty(), 501))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void answer(PersonId person) {
        TypedAnswer typed = new TypedAnswer(
                Map.of("next", "Labels"), Optional.of(Mood.LOW), List.of(), List.of());
        office.answers.post(person, Locale.ENGLISH, DEMO, round, WEDNESDAY, 0, typed);
    }
}
