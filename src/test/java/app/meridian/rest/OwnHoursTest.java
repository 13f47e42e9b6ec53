package app.meridian.rest;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.ProfileService;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.worktime.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnHoursTest {
    private static final ProfileFields TOKYO = SmallCompany.inZones(SmallCompany.always("Asia/Tokyo"));
    private static final ProfileFields BERLIN = SmallCompany.inZones(SmallCompany.always("Europe/Berlin"));

    private final SmallCompany company = new SmallCompany();
    private final OwnHours own = new OwnHours(
            new ProfileService(company.profiles, new ProfileRules(company.holidays, company.calendars),
                    SmallCompany.CLOCK),
            company.hours, company.people, SmallCompany.CLOCK);

    @Test
    void tellWhatIsSetWhatHoldsAndWhatWouldHoldWithoutIt() {
        Versioned saved = own.save(AIKO, TOKYO, version(0));

        OwnHoursJson json = (OwnHoursJson) saved.json();
        assertThat(saved.version()).isEqualTo(json.version()).isEqualTo(1);
        assertThat(json.effective().zone()).isEqualTo(new OriginJson<>("Asia/Tokyo", Origin.Kind.PROFILE, ""));
        assertThat(json.inherited().zone())
                .isEqualTo(new OriginJson<>("Asia/Kathmandu", Origin.Kind.PRODUCT_DEFAULT, ""));
        assertThat(json.effective().week().source()).isEqualTo(Origin.Kind.BUILT_IN);
        assertThat(json.effective().region().value()).isEqualTo("none");
    }

    @Test
    void refuseAChangeOfAnotherVersionWithWhatIsStored() {
        own.save(AIKO, TOKYO, version(0));

        assertThatThrownBy(() -> own.save(AIKO, BERLIN, version(0))).isInstanceOfSatisfying(StaleException.class,
                e -> assertThat(e.current()).isEqualTo(own.of(AIKO)));
        assertThat(((OwnHoursJson) own.of(AIKO).json()).profile()).isEqualTo(ProfileJson.of(TOKYO));
    }

    @Test
    void takeAnyOfTheVersionsThatAreNamed() {
        own.save(AIKO, TOKYO, version(0));

        assertThat(own.save(AIKO, BERLIN, IfMatch.parse(List.of("\"7\", W/\"1\""))).version()).isEqualTo(2);
    }

    /** Rule W9. */
    @Test
    void acceptWhatWasReadThoughACalendarIsGone() {
        company.save(AIKO, SmallCompany.inRegion("calendar-7"));
        String read = Json.write(((OwnHoursJson) own.of(AIKO).json()).profile());

        assertThat(own.read(AIKO, Requests.body(read))).isEqualTo(SmallCompany.inRegion("calendar-7"));
        assertThatThrownBy(() -> own.read(BEN, Requests.body(read))).isInstanceOf(BadFieldsException.class);
    }

    private static IfMatch version(long version) {
        return IfMatch.parse(List.of(IfMatch.tag(version)));
    }
}
