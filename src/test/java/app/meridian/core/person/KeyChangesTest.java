package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.person.SmallCompany.NOW;
import static app.meridian.core.person.SmallCompany.hidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule P3. */
class KeyChangesTest {
    private static final PersonId FORMER = new PersonId("aiko-before");
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);

    private final SmallCompany company = new SmallCompany();
    private final KeyChanges changes = new KeyChanges(
            company.profiles, List.of(company.dueDates), company.people, company.circles, SmallCompany.CLOCK);

    @Test
    void bringTheProfileToTheKeyOfToday() {
        company.save(FORMER, hidden());

        changes.follow(DARA, FORMER, AIKO);

        assertThat(company.profiles.find(List.of(FORMER, AIKO)).keySet()).containsExactly(AIKO);
    }

    @Test
    void bringDueDatesToTheKeyOfToday() {
        company.dueDates.save(DARA, new DueAdditions(ISSUE, 0, Optional.empty(), List.of(FORMER, BEN)), NOW);

        changes.follow(DARA, FORMER, AIKO);

        assertThat(company.dueDates.find(OneProject.DEMO, ISSUE).additions().people()).containsExactly(AIKO, BEN);
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
