package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.IN_DEMO;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.core.worktime.ZoneChoice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked first. Each level says something else; the columns name the levels that say anything at all. */
class PrecedenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final SmallCompany company = new SmallCompany();

    @ParameterizedTest
    @CsvSource({
            "profile preference returns tokyo demo company, Asia/Tokyo,          PROFILE,            ''",
            "preference returns tokyo demo company,         Europe/Berlin,       PRODUCT_PREFERENCE, ''",
            "returns tokyo demo company,                    Pacific/Auckland,    GROUP,              returns",
            "tokyo demo company,                            Asia/Jerusalem,      GROUP,              Tokyo office",
            "strangers demo company,                        America/Los_Angeles, CONTAINER,          Returns",
            "demo,                                          America/Los_Angeles, CONTAINER,          Returns",
            "company,                                       Africa/Cairo,        COMPANY,            ''",
            "unknown company,                               Africa/Cairo,        COMPANY,            ''",
            "strangers,                                     Asia/Kathmandu,      PRODUCT_DEFAULT,    ''"})
    void asksForTheZone(String levels, ZoneId zone, Origin.Kind kind, String name) {
        if (levels.contains("profile")) company.save(AIKO, SmallCompany.inZones(SmallCompany.always("Asia/Tokyo")));
        if (levels.contains("unknown")) company.save(AIKO, SmallCompany.inZones(SmallCompany.always("Mars/Base")));
        if (levels.contains("preference")) company.preferences.put(AIKO, ZoneId.of("Europe/Berlin"));
        if (levels.contains("returns")) company.setZone(new Scope.Group("returns"), "Pacific/Auckland");
        if (levels.contains("tokyo")) company.setZone(new Scope.Group("Tokyo office"), "Asia/Jerusalem");
        if (levels.contains("strangers")) company.setZone(new Scope.Group("admins"), "Pacific/Apia");
        if (levels.contains("demo")) company.setZone(SmallCompany.demo(), "America/Los_Angeles");
        if (levels.contains("company")) company.setZone(new Scope.Company(), "Africa/Cairo");

        PersonHours hours = company.hours.of(AIKO, IN_DEMO);

        assertThat(hours.zoneAt(SmallCompany.NOW)).isEqualTo(new ZoneChoice(zone, new Origin(kind, name)));
    }

    @ParameterizedTest
    @CsvSource({
            "profile returns tokyo demo company, 1, PROFILE,   ''",
            "returns tokyo demo company,         2, GROUP,     returns",
            "tokyo demo company,                 3, GROUP,     Tokyo office",
            "strangers demo company,             4, CONTAINER, Returns",
            "company,                            5, COMPANY,   ''",
            "strangers,                          8, BUILT_IN,  ''"})
    void asksForTheWeek(String levels, int hoursADay, Origin.Kind kind, String name) {
        if (levels.contains("profile")) {
            company.save(AIKO, SmallCompany.inWeeks(new WeekSetting(Optional.empty(), Optional.of(week(1)))));
        }
        if (levels.contains("returns")) setWeek(new Scope.Group("returns"), 2);
        if (levels.contains("tokyo")) setWeek(new Scope.Group("Tokyo office"), 3);
        if (levels.contains("strangers")) setWeek(new Scope.Group("admins"), 9);
        if (levels.contains("demo")) setWeek(SmallCompany.demo(), 4);
        if (levels.contains("company")) setWeek(new Scope.Company(), 5);

        PersonHours hours = company.hours.of(AIKO, IN_DEMO);

        assertThat(hours.calendar().weeks().on(DAY).length()).isEqualTo(hoursADay * 300);
        assertThat(hours.weekOrigin()).isEqualTo(new Origin(kind, name));
    }

    @ParameterizedTest
    @CsvSource({
            "profile returns demo company, calendar-1, PROFILE,   ''",
            "returns demo company,         SE,         GROUP,     returns",
            "nowhere demo company,         none,       GROUP,     returns",
            "gone demo company,            US,         CONTAINER, Returns",
            "removed company,              none,       COMPANY,   ''",
            "strangers,                    none,       BUILT_IN,  ''"})
    void asksForTheRegion(String levels, String code, Origin.Kind kind, String name) {
        String uploaded = company.upload("Kathmandu office", DAY, "Founders' day");
        if (levels.contains("profile")) company.save(AIKO, SmallCompany.inRegion(uploaded));
        if (levels.contains("removed")) company.save(AIKO, SmallCompany.inRegion("calendar-7"));
        if (levels.contains("gone")) company.save(AIKO, SmallCompany.inRegion("YU"));
        if (levels.contains("returns")) setRegion(new Scope.Group("returns"), "SE");
        if (levels.contains("nowhere")) setRegion(new Scope.Group("returns"), "none");
        if (levels.contains("strangers")) setRegion(new Scope.Group("admins"), "SE");
        if (levels.contains("demo")) setRegion(SmallCompany.demo(), "US");
        if (levels.contains("company")) setRegion(new Scope.Company(), "none");

        PersonHours hours = company.hours.of(AIKO, IN_DEMO);

        assertThat(List.of(hours.region(), hours.regionOrigin())).containsExactly(code, new Origin(kind, name));
    }

    @ParameterizedTest
    @CsvSource({"company, 12:30", "returns demo company, 12:30", "returns demo, 13:00", "strangers, 13:00"})
    void asksTheCompanyAloneForTheHalfDay(String levels, LocalTime halfDay) {
        if (levels.contains("returns")) company.setHalfDay(new Scope.Group("returns"), LocalTime.of(10, 0));
        if (levels.contains("demo")) company.setHalfDay(SmallCompany.demo(), LocalTime.of(11, 0));
        if (levels.contains("company")) company.setHalfDay(new Scope.Company(), LocalTime.of(12, 30));

        PersonHours hours = company.hours.of(AIKO, IN_DEMO);

        assertThat(hours.calendar().halfDay()).isEqualTo(halfDay);
    }

    private void setWeek(Scope scope, int hoursADay) {
        company.set(scope, Optional.empty(), Optional.of(week(hoursADay)), Optional.empty());
    }

    private void setRegion(Scope scope, String code) {
        company.set(scope, Optional.empty(), Optional.empty(), Optional.of(code));
    }

    private static WorkingWeek week(int hoursADay) {
        return WorkingWeek.weekdays(new Hours(9 * 60, (9 + hoursADay) * 60));
    }
}
