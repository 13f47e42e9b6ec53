package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.OneProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Rule W7: the end of a gap, and the first of a doubled hour. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 16:00, Europe/Berlin, 2026-12-01T15:00:00Z",
        "2026-03-29, 02:30, Europe/Berlin, 2026-03-29T01:00:00Z",
        "2026-10-25, 02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
        "2011-12-30, 10:00, Pacific/Apia,  2011-12-30T10:00:00Z",
        "2024-04-26, 00:00, Africa/Cairo,  2024-04-25T22:00:00Z",
        "9999-12-31, 23:59, UTC,           9999-12-31T23:59:00Z"
    })
    void meanOneMomentByADueTime(LocalDate day, LocalTime time, ZoneId zone, Instant moment) {
        assertThat(new DueTerms.Time(time, zone).on(day)).isEqualTo(moment);
    }
}
