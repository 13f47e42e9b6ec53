package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule P3. */
class DeparturesTest {
    private final SmallCompany company = new SmallCompany();
    private final Departures departures = new Departures(
            userName -> userName.equals("aiko.tanaka") ? Optional.of(AIKO) : Optional.empty(), company.profiles);

    @Test
    void deletesTheProfileOfWhoeverIsGone() {
        company.save(AIKO, hidden());
        company.save(BEN, hidden());

        assertThat(departures.settle("aiko.tanaka")).isTrue();

        assertThat(company.profiles.find(List.of(AIKO, BEN)).keySet()).containsExactly(BEN);
        assertThat(departures.settle("aiko.tanaka")).isTrue();
    }

    @Test
    void touchesNobodyWhoIsStillThere() {
        company.save(BEN, hidden());

        assertThat(departures.settle("ben")).isFalse();

        assertThat(company.profiles.find(List.of(BEN))).hasSize(1);
    }
}
