package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.NOW;
import static app.meridian.core.person.SmallCompany.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule P3. */
class DeparturesTest {
    private final SmallCompany company = new SmallCompany();
    private final Departures departures = new Departures(
            userName -> userName.equals("aiko.tanaka") ? Optional.of(AIKO) : Optional.empty(), company.profiles,
            List.of(company.dueDates), SmallCompany.CLOCK);

    @Test
    void deletesTheProfileOfWhoeverIsGone() {
        company.save(AIKO, hidden());
        company.save(BEN, hidden());

        assertThat(departures.settle("aiko.tanaka")).isTrue();

        assertThat(company.profiles.find(List.of(AIKO, BEN)).keySet()).containsExactly(BEN);
        assertThat(departures.settle("aiko.tanaka")).isTrue();
    }

    @Test
    void takesWhoeverIsGoneOffDueDates() {
        Subject issue = new Subject(SubjectType.ISSUE, 10_001);
        company.dueDates.save(BEN, new DueAdditions(issue, 0, Optional.empty(), List.of(AIKO, BEN)), NOW);

        departures.settle("aiko.tanaka");

        assertThat(company.dueDates.find(OneProject.DEMO, issue).additions().people()).containsExactly(BEN);
    }

    @Test
    void touchesNobodyWhoIsStillThere() {
        company.save(BEN, hidden());

        assertThat(departures.settle("ben")).isFalse();

        assertThat(company.profiles.find(List.of(BEN))).hasSize(1);
    }
}
