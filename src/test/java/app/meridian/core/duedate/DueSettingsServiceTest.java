package app.meridian.core.duedate;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.OneProject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueSettingsServiceTest {
    private final InMemoryDueStore store = new InMemoryDueStore();
    private final DueSettingsService service =
            new DueSettingsService(store, new OneProject(BEN), SmallCompany.CLOCK);

    @Test
    void areForTheAdministratorOfTheProject() {
        DueSettings saved = service.save(BEN, with(DueRule.ASSIGNEE, null, 8, 0));

        assertThat(service.of(BEN, OneProject.DEMO)).isEqualTo(saved);
        assertThat(saved.version()).isEqualTo(1);
        assertThatThrownBy(() -> service.of(AIKO, OneProject.DEMO)).isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> service.save(DARA, saved)).isInstanceOf(NotAdministratorException.class);
    }

    @Test
    void areUnsetUntilSomebodySetsThem() {
        assertThat(service.of(BEN, OneProject.DEMO)).isEqualTo(DueSettings.unset(OneProject.DEMO));
    }

    @Test
    void refuseAVersionThatIsNoLonger() {
        service.save(BEN, with(DueRule.ASSIGNEE, null, 8, 0));

        assertThatThrownBy(() -> service.save(BEN, with(DueRule.PERSONAL, null, 8, 0)))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void needAZoneThatIsKnownForTheRuleOfOneZone() {
        assertThat(flaws(with(DueRule.ZONE, null, 8, 0))).containsExactly(
                Map.entry("zone", FieldFlaw.of(Kind.ZONE_MISSING)));
        assertThat(flaws(with(DueRule.ZONE, "Mars/Base", 8, 0))).containsExactly(
                Map.entry("zone", FieldFlaw.of(Kind.UNKNOWN_ZONE, "Mars/Base")));
        assertThat(service.save(BEN, with(DueRule.ZONE, "Etc/GMT+12", 8, 0)).zone()).contains("Etc/GMT+12");
    }

    /** Rule W9. */
    @Test
    void letAZoneStandThatWasKnownBefore() {
        store.save(BEN, with(DueRule.ZONE, "Mars/Base", 8, 0), SmallCompany.NOW);

        assertThat(service.save(BEN, with(DueRule.ZONE, "Mars/Base", 4, 0).withVersion(1)).version()).isEqualTo(2);
    }

    @Test
    void keepNoZoneThatHasNoMeaning() {
        assertThat(service.save(BEN, with(DueRule.ASSIGNEE, "Asia/Tokyo", 8, 0)).zone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.75, 1.5, 199.75, 200})
    void takeThresholdsInQuarters(double hours) {
        assertThat(service.save(BEN, with(DueRule.PERSONAL, null, hours, hours)).handOver())
                .contains(Duration.ofSeconds((long) (hours * 3_600)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-8, 0.1, 0.26, 200.25, 10_000})
    void refuseOtherThresholds(double hours) {
        assertThat(flaws(with(DueRule.PERSONAL, null, hours, hours))).containsOnlyKeys("dueSoonHours", "handOverHours")
                .containsValue(FieldFlaw.of(Kind.NOT_A_LENGTH, String.valueOf(hours).replaceFirst("[.]0$", "")));
    }

    private Map<String, FieldFlaw> flaws(DueSettings settings) {
        return catchThrowableOfType(InvalidFieldsException.class, () -> service.save(BEN, settings)).flaws();
    }

    /** @param handOver 0 for none */
    private static DueSettings with(DueRule rule, String zone, double dueSoon, double handOver) {
        Optional<Duration> last = Optional.of(handOver).filter(hours -> hours != 0).map(DueSettingsServiceTest::hours);
        return new DueSettings(OneProject.DEMO, 0, true, rule, Optional.ofNullable(zone), hours(dueSoon), last);
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds(Math.round(hours * 3_600));
    }
}
