package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.person.SmallCompany.EVERYWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule P2. */
class ColleaguesTest {
    private static final PersonId FORMER = new PersonId("former");

    private final SmallCompany company = new SmallCompany();
    private final Colleagues colleagues = new Colleagues(company.hours, company.circles, company.people);

    @Test
    void showsThoseWithSomethingInCommonInTheOrderAskedFor() {
        List<Colleague> seen = colleagues.seenBy(Optional.of(AIKO), List.of(BEN, CARMEN, AIKO, DARA, BEN), EVERYWHERE);

        assertThat(seen).extracting(each -> each.person().id()).containsExactly(BEN, AIKO);
        assertThat(seen).extracting(Colleague::self).containsExactly(false, true);
        assertThat(seen).extracting(Colleague::showsHours).containsOnly(true);
    }

    @Test
    void showsAnAnonymousReaderNobody() {
        assertThat(colleagues.seenBy(Optional.empty(), List.of(AIKO, BEN), EVERYWHERE)).isEmpty();
        assertThat(company.profiles.reads()).isZero();
    }

    @Test
    void showsAdministratorsNoMore() {
        assertThat(colleagues.seenBy(Optional.of(DARA), List.of(AIKO), EVERYWHERE)).isEmpty();
    }

    @Test
    void hidesHoursFromAllButOneself() {
        company.save(BEN, SmallCompany.hidden());

        List<Colleague> seenByAiko = colleagues.seenBy(Optional.of(AIKO), List.of(BEN), EVERYWHERE);
        List<Colleague> seenByBen = colleagues.seenBy(Optional.of(BEN), List.of(BEN), EVERYWHERE);

        assertThat(seenByAiko).extracting(Colleague::showsHours).containsExactly(false);
        assertThat(seenByBen).extracting(Colleague::showsHours).containsExactly(true);
    }

    /** They may see a project without being let into the product. */
    @Test
    void showsCustomersNobody() {
        Circles circles = new FewCircles(Map.of("all", List.of(AIKO, BEN)), DARA, Set.of(AIKO));
        Colleagues others = new Colleagues(company.hours, circles, company.people);

        assertThat(others.seenBy(Optional.of(AIKO), List.of(AIKO, BEN), EVERYWHERE)).isEmpty();
        assertThat(others.among(Optional.of(AIKO), List.of(BEN))).isEmpty();
        assertThat(others.among(Optional.of(BEN), List.of(AIKO, BEN))).containsExactly(BEN);
        assertThat(company.profiles.reads()).isZero();
    }

    @Test
    void showsNoFormerUser() {
        Circles all = new FewCircles(Map.of("all", List.of(AIKO, FORMER)), DARA);
        Colleagues others = new Colleagues(company.hours, all, company.people);

        assertThat(others.seenBy(Optional.of(AIKO), List.of(FORMER), EVERYWHERE)).isEmpty();
    }
}
