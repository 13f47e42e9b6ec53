package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.OneProject;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueTermsTest {
    private static final DueTime FOUR =
            new DueTime(LocalTime.of(16, 0), "Europe/Berlin", SmallCompany.AIKO);

    @Test
    void areStandardWhereNothingIsSet() {
        assertThat(DueTerms.of(DueSettings.unset(OneProject.DEMO), Optional.empty())).isEqualTo(DueTerms.STANDARD);
    }

    /** Rule D4. */
    @Test
    void tellTheLastSharedMomentTwiceAsFarAheadUnlessSomebodySaysOtherwise() {
        assertThat(DueTerms.of(settings(DueRule.PERSONAL, "", Optional.empty()), Optional.empty()).handOver())
                .isEqualTo(Duration.ofHours(8));
        assertThat(DueTerms.of(settings(DueRule.PERSONAL, "", Optional.of(Duration.ofHours(1))), Optional.empty())
                .handOver()).isEqualTo(Duration.ofHours(1));
    }

    /** Rule W9. */
    @Test
    void takeUnknownZonesForNone() {
        DueTerms terms = DueTerms.of(settings(DueRule.ZONE, "Mars/Olympus", Optional.empty()),
                Optional.of(new DueTime(LocalTime.NOON, "Mars/Olympus", SmallCompany.AIKO)));

        assertThat(terms.rule()).isEqualTo(DueRule.PERSONAL);
        assertThat(terms.zone()).isEmpty();
        assertThat(terms.time()).isEmpty();
    }

    /** A zone that was set for another rule before. */
    @Test
    void haveAZoneByRuleZoneOnly() {
        assertThat(DueTerms.of(settings(DueRule.ASSIGNEE, "Etc/GMT+12", Optional.empty()), Optional.empty()).zone())
                .isEmpty();
        assertThat(DueTerms.of(settings(DueRule.ZONE, "Etc/GMT+12", Optional.empty()), Optional.empty()).zone())
                .contains(ZoneId.of("Etc/GMT+12"));
        assertThatThrownBy(() -> new DueTerms(DueRule.ZONE, Optional.empty(), Optional.empty(), Duration.ZERO,
                Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void haveTheDueTimeBesideTheRule() {
        DueTerms terms = DueTerms.of(settings(DueRule.ASSIGNEE, "", Optional.empty()), Optional.of(FOUR));

        assertThat(terms.rule()).isEqualTo(DueRule.ASSIGNEE);
        assertThat(terms.time()).contains(new DueTerms.Time(LocalTime.of(16, 0), ZoneId.of("Europe/Berlin")));
    }

    private static DueSettings settings(DueRule rule, String zone, Optional<Duration> handOver) {
        return new DueSettings(OneProject.DEMO, 1, true, rule, Optional.of(zone).filter(id -> !id.isEmpty()),
                Duration.ofHours(4), handOver);
    }
}
