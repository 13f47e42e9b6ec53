package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.always;
import static app.meridian.core.person.SmallCompany.from;
import static app.meridian.core.person.SmallCompany.inZones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileServiceTest {
    private static final ProfileFields TOKYO = inZones(always("Asia/Tokyo"));
    private static final ProfileFields BERLIN = inZones(always("Europe/Berlin"));

    private final SmallCompany company = new SmallCompany();
    private final ProfileService service = new ProfileService(
            company.profiles, new ProfileRules(company.holidays, company.calendars), SmallCompany.CLOCK);

    @Test
    void knowsNothingOfSomebodyWhoHasSaidNothing() {
        assertThat(service.of(AIKO)).isEqualTo(Profile.unset(AIKO));
    }

    @Test
    void losesNeitherOfTwoEditsSilently() {
        Profile first = service.save(AIKO, TOKYO, 0);

        assertThatThrownBy(() -> service.save(AIKO, BERLIN, 0)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(service.of(AIKO)).isEqualTo(first).isEqualTo(new Profile(AIKO, 1, TOKYO));
        assertThat(service.save(AIKO, BERLIN, first.version())).isEqualTo(new Profile(AIKO, 2, BERLIN));
    }

    @Test
    void keepsSettingsInTheOrderOfTheirDates() {
        Profile saved = service.save(AIKO, inZones(from("2026-05-01", "UTC"), from("2026-03-01", "Asia/Tokyo")), 0);

        assertThat(saved.fields()).isEqualTo(inZones(from("2026-03-01", "Asia/Tokyo"), from("2026-05-01", "UTC")));
    }

    /** Rule W9: what is known no longer counts as not set, and holds up nothing else that a person changes. */
    @Test
    void letsStandWhatStoodThereBefore() {
        company.save(AIKO, lost(false));

        Profile saved = service.save(AIKO, lost(true), 1);

        assertThat(saved.fields()).isEqualTo(lost(true));
        assertThatThrownBy(() -> service.save(AIKO, inZones(always("Mars/Crater")), 2))
                .isInstanceOf(InvalidFieldsException.class);
        assertThatThrownBy(() -> service.save(BEN, lost(true), 0)).isInstanceOf(InvalidFieldsException.class);
    }

    private static ProfileFields lost(boolean hidden) {
        return new ProfileFields(List.of(always("Mars/Base")), List.of(), Optional.of("calendar-7"), List.of(),
                List.of(), hidden);
    }

    @Test
    void storesNothingThatIsWrong() {
        assertThatThrownBy(() -> service.save(AIKO, SmallCompany.inRegion("XX"), 0))
                .isInstanceOf(InvalidFieldsException.class);
        assertThat(service.of(AIKO).version()).isZero();
    }
}
