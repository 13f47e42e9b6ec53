package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.worktime.WorkingWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefaultsServiceTest {
    private static final Scope COMPANY = new Scope.Company();
    private static final Scope RETURNS = new Scope.Group("returns");

    private final SmallCompany company = new SmallCompany();
    private final DefaultsService service = new DefaultsService(company.defaults,
            new ProfileRules(company.holidays, company.calendars), company.circles, company.containers,
            SmallCompany.CLOCK);

    @Test
    void letsAdministratorsOfTheProductSetCompanyAndGroups() {
        service.save(DARA, inZone(COMPANY, 0, "Asia/Kathmandu"));
        service.save(DARA, inZone(RETURNS, 0, "Asia/Tokyo"));

        assertThat(service.list(DARA)).containsExactlyInAnyOrder(
                inZone(COMPANY, 1, "Asia/Kathmandu"), inZone(RETURNS, 1, "Asia/Tokyo"));
        assertThatThrownBy(() -> service.save(BEN, inZone(COMPANY, 1, "UTC")))
                .isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> service.list(BEN)).isInstanceOf(NotAdministratorException.class);
    }

    @Test
    void letsTheAdministratorOfAProjectSetThatProject() {
        Scope demo = SmallCompany.demo();

        service.save(BEN, inZone(demo, 0, "Europe/Berlin"));

        assertThat(service.of(BEN, demo)).isEqualTo(inZone(demo, 1, "Europe/Berlin"));
        assertThatThrownBy(() -> service.of(AIKO, demo)).isInstanceOf(NotAdministratorException.class);
        assertThatThrownBy(() -> service.delete(DARA, demo, 1)).isInstanceOf(NotAdministratorException.class);
    }

    @Test
    void saysWhatIsUnset() {
        assertThat(service.of(DARA, COMPANY)).isEqualTo(HoursDefaults.unset(COMPANY));
    }

    @Test
    void refusesVersionsThatAreNoLonger() {
        service.save(DARA, inZone(COMPANY, 0, "Asia/Kathmandu"));

        assertThatThrownBy(() -> service.save(DARA, inZone(COMPANY, 0, "UTC")))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> service.delete(DARA, COMPANY, 2)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void setsNothingForGroupsThatDoNotExistButDeletesIt() {
        Scope gone = new Scope.Group("gone");
        company.setZone(gone, "Asia/Tokyo");

        assertThatThrownBy(() -> service.save(DARA, inZone(gone, 1, "UTC")))
                .isInstanceOf(GroupNotFoundException.class);
        service.delete(DARA, gone, 1);

        assertThat(service.list(DARA)).isEmpty();
    }

    /** Rule W9. */
    @Test
    void letsStandWhatStoodThereBefore() {
        company.set(COMPANY, Optional.of("Mars/Base"), Optional.empty(), Optional.of("calendar-7"));
        HoursDefaults changed = new HoursDefaults(COMPANY, 1, Optional.of("Mars/Base"),
                Optional.of(WorkingWeek.NINE_TO_FIVE), Optional.of("calendar-7"));

        assertThat(service.save(DARA, changed).version()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsWrong() {
        assertThatThrownBy(() -> service.save(DARA, inZone(COMPANY, 0, "Mars/Base")))
                .isInstanceOf(InvalidFieldsException.class);
    }

    private static HoursDefaults inZone(Scope scope, long version, String zone) {
        return new HoursDefaults(scope, version, Optional.of(zone), Optional.empty(), Optional.empty());
    }
}
