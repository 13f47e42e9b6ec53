package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.person.SmallCompany.hidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule P3. */
class KeyChangesTest {
    private static final PersonId FORMER = new PersonId("aiko-before");

    private final SmallCompany company = new SmallCompany();
    private final KeyChanges changes = new KeyChanges(company.profiles, company.people, company.circles);

    @Test
    void bringTheProfileToTheKeyOfToday() {
        company.save(FORMER, hidden());

        changes.follow(DARA, FORMER, AIKO);

        assertThat(company.profiles.find(List.of(FORMER, AIKO)).keySet()).containsExactly(AIKO);
    }

    @Test
    void areForAdministrators() {
        assertThatThrownBy(() -> changes.follow(BEN, FORMER, AIKO)).isInstanceOf(NotAdministratorException.class);
    }

    @Test
    void takeNothingFromSomebodyWhoIsThere() {
        company.save(BEN, hidden());

        InvalidFieldsException thrown = catchThrowableOfType(
                InvalidFieldsException.class, () -> changes.follow(DARA, BEN, FORMER));

        assertThat(thrown.flaws().keySet()).containsExactly("from", "to");
        assertThat(company.profiles.find(List.of(BEN))).hasSize(1);
    }
}
