package app.meridian.rest;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.worktime.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColleaguesJsonTest {
    private final SmallCompany company = new SmallCompany();
    private final ColleaguesJson colleagues = new ColleaguesJson(
            new Colleagues(company.hours, company.circles, company.people), SmallCompany.CLOCK);

    @Test
    void showsZoneHoursAndWhetherSomebodyWorks() {
        ColleagueJson ben = seenByAiko("{'zones':[{'zone':'America/New_York'}]}");

        assertThat(ben.name()).isEqualTo("Ben Vogel");
        assertThat(ben.zone()).isEqualTo("America/New_York");
        assertThat(ben.zoneSource()).isEqualTo(Origin.Kind.PROFILE);
        assertThat(ben.now()).isEqualTo("2026-11-25T08:20:00-05:00");
        assertThat(ben.week()).containsEntry("MONDAY", List.of("09:00-17:00")).hasSize(5);
        assertThat(ben.working()).isFalse();
        assertThat(ben.awayUntil()).isNull();
        assertThat(ben.back()).isNull();
    }

    @Test
    void saysUntilWhenSomebodyIsAwayWithTheWeekendBehindIt() {
        ColleagueJson ben = seenByAiko("{'leave':[{'from':'2026-11-23','to':'2026-11-27'}]}");

        assertThat(ben.awayUntil()).isEqualTo("2026-11-30");
        assertThat(ben.back()).isEqualTo("2026-11-30T03:15:00Z");
        assertThat(ben.working()).isFalse();
    }

    @Test
    void hidesHoursAndStillSaysWhoIsAway() {
        ColleagueJson ben = seenByAiko("{'leave':[{'from':'2026-11-23','to':'2026-11-27'}],'hidden':true}");

        assertThat(ben.hidden()).isTrue();
        assertThat(ben.week()).isNull();
        assertThat(ben.working()).isNull();
        assertThat(ben.back()).isNull();
        assertThat(ben.awayUntil()).isEqualTo("2026-11-30");
    }

    @Test
    void showsPeopleTheirOwnHiddenHours() {
        company.save(BEN, fields("{'hidden':true}"));

        assertThat(seen(BEN, BEN).get(0).week()).isNotEmpty();
    }

    @Test
    void leavesOutWithWhomTheReaderSharesNothingAndWhoDoesNotExist() {
        assertThat(seen(AIKO, CARMEN, BEN, new PersonId("nobody"), AIKO))
                .extracting(ColleagueJson::key).containsExactly("ben", "aiko");
    }

    private ColleagueJson seenByAiko(String profileOfBen) {
        company.save(BEN, fields(profileOfBen));
        return seen(AIKO, BEN).get(0);
    }

    private List<ColleagueJson> seen(PersonId reader, PersonId... people) {
        return colleagues.of(Requests.from(reader), List.of(people));
    }

    private ProfileFields fields(String json) {
        return ProfileBody.read(Requests.body(json), new ProfileRules(company.holidays, company.calendars)::require);
    }
}
