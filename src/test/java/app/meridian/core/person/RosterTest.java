package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.EVERYWHERE;
import static app.meridian.core.person.SmallCompany.IN_DEMO;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.OneProject;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Agrees with {@link WorkingHours}, whatever is asked in which order. */
class RosterTest {
    private static final Container OTHER = new Container(ContainerType.PROJECT, 10_001);
    private static final List<PersonId> ALL = List.of(AIKO, BEN, CARMEN);

    private final SmallCompany company = new SmallCompany();

    private void everybodySaysSomething() {
        company.setZone(new Scope.Company(), "Europe/Paris");
        company.setZone(new Scope.Group("returns"), "Asia/Tokyo");
        company.set(SmallCompany.demo(), Optional.of("Europe/Lisbon"), Optional.of(WorkingWeek.NINE_TO_FIVE),
                Optional.of("SE"));
        company.save(AIKO, SmallCompany.inRegion(company.upload("Moon", LocalDate.of(2026, 11, 27), "Landing")));
        company.save(BEN, SmallCompany.hidden());
    }

    @Test
    void saysWhatWorkingHoursSay() {
        everybodySaysSomething();

        Roster roster = company.hours.roster(ContainerType.PROJECT);
        roster.add(List.of(AIKO));
        roster.add(ALL);

        Map<PersonId, PersonHours> inDemo = company.hours.of(ALL, IN_DEMO);
        Map<PersonId, PersonHours> elsewhere = company.hours.of(ALL, EVERYWHERE);
        assertThat(ALL).allSatisfy(person -> {
            assertThat(roster.hours(person, roster.place(OneProject.DEMO), DateSpan.KNOWN))
                    .isEqualTo(inDemo.get(person));
            assertThat(roster.hours(person, roster.place(OTHER), DateSpan.KNOWN)).isEqualTo(elsewhere.get(person));
        });
        assertThat(ALL).filteredOn(roster::isHidden).containsExactly(BEN);
    }

    @Test
    void knowsWhereHoursMayDiffer() {
        company.setZone(SmallCompany.demo(), "Europe/Lisbon");

        Roster roster = company.hours.roster(ContainerType.PROJECT);

        assertThat(roster.places()).containsExactly(Optional.empty(), Optional.of(OneProject.DEMO));
        assertThat(roster.place(OneProject.DEMO)).contains(OneProject.DEMO);
        assertThat(roster.place(OTHER)).isEmpty();
        assertThat(company.hours.roster(ContainerType.SPACE).places()).containsExactly(Optional.empty());
    }

    @Test
    void readsNobodyTwice() {
        Roster roster = company.hours.roster(ContainerType.PROJECT);

        roster.add(ALL);
        roster.add(ALL);
        ALL.forEach(person -> roster.hours(person, Optional.empty(), DateSpan.KNOWN));

        assertThat(company.profiles.reads()).isEqualTo(1);
        assertThat(company.defaults.reads()).isEqualTo(1);
    }
}
