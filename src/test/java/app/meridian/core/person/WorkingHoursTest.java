package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.EVERYWHERE;
import static app.meridian.core.person.SmallCompany.IN_DEMO;
import static app.meridian.core.person.SmallCompany.NOW;
import static app.meridian.core.person.SmallCompany.always;
import static app.meridian.core.person.SmallCompany.from;
import static app.meridian.core.person.SmallCompany.inZones;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final WorkingWeek PART_TIME = WorkingWeek.weekdays(new Hours(9 * 60, 13 * 60));

    private final SmallCompany company = new SmallCompany();

    @Test
    void readsTheSameNumberOfTimesForManyPeopleAsForOne() {
        String uploaded = company.upload("Kathmandu office", THURSDAY, "Founders' day");
        List<PersonId> people = IntStream.range(0, 60).mapToObj(n -> new PersonId("person" + n)).toList();
        people.forEach(person -> company.save(person, SmallCompany.inRegion(uploaded)));

        Map<PersonId, PersonHours> hours = company.hours.of(people, IN_DEMO);

        assertThat(hours.keySet()).containsExactlyElementsOf(people);
        assertThat(company.profiles.reads()).isEqualTo(1);
        assertThat(company.defaults.reads()).isEqualTo(1);
        assertThat(company.calendars.reads()).isEqualTo(1);
    }

    @Test
    void readsNoCompanyCalendarsWhereNobodyNamesOne() {
        company.save(AIKO, SmallCompany.inRegion("SE"));

        company.hours.of(AIKO, EVERYWHERE);

        assertThat(company.calendars.reads()).isZero();
    }

    @Test
    void mindsOnlyHolidaysOfTheDatesAskedFor() {
        String uploaded = company.upload("Kathmandu office", THURSDAY, "Founders' day");
        company.save(AIKO, SmallCompany.inRegion(uploaded));
        DateSpan friday = new DateSpan(THURSDAY.plusDays(1), THURSDAY.plusDays(1));

        PersonHours all = company.hours.of(AIKO, EVERYWHERE);
        PersonHours later = company.hours.of(AIKO, new HoursRequest(Optional.empty(), friday, Locale.ENGLISH));

        assertThat(all.calendar().holidays().days()).isEqualTo(Map.of(THURSDAY, "Founders' day"));
        assertThat(all.calendar().holidays().label()).isEqualTo("Kathmandu office");
        assertThat(later.calendar().holidays().days()).isEmpty();
    }

    @Test
    void leavesOutTheDefaultsOfContainersNobodyAskedAbout() {
        company.setZone(SmallCompany.demo(), "America/Los_Angeles");

        PersonHours hours = company.hours.of(AIKO, EVERYWHERE);

        assertThat(hours.zoneAt(NOW).origin().kind()).isEqualTo(Origin.Kind.PRODUCT_DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-02-28T14:59:59Z, Asia/Tokyo",      // Saturday, both in Tokyo and in Berlin
            "2026-02-28T15:00:00Z, Asia/Tokyo",      // already Sunday in Tokyo, but it is Berlin's Sunday that counts
            "2026-02-28T22:59:59Z, Asia/Tokyo",
            "2026-02-28T23:00:00Z, Europe/Berlin",
            "2026-06-30T20:59:59Z, Europe/Berlin",
            "2026-06-30T21:00:00Z, Africa/Cairo"})   // inherited again from 1 July
    void changesTheZoneOnTheFirstDateOfTheNewOne(Instant instant, ZoneId zone) {
        company.setZone(new Scope.Company(), "Africa/Cairo");
        company.save(AIKO, inZones(always("Asia/Tokyo"), from("2026-03-01", "Europe/Berlin"),
                new ZoneSetting(Optional.of(LocalDate.of(2026, 7, 1)), Optional.empty())));

        PersonHours hours = company.hours.of(AIKO, EVERYWHERE);

        assertThat(hours.zoneAt(instant).zone()).isEqualTo(zone);
    }

    @Test
    void inheritsTheWeekBeforeTheFirstAndAfterTheLastSetting() {
        company.save(AIKO, SmallCompany.inWeeks(
                new WeekSetting(Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(PART_TIME)),
                new WeekSetting(Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty())));

        PersonHours hours = company.hours.of(AIKO, EVERYWHERE);

        assertThat(hours.calendar().weeks().on(LocalDate.of(2026, 2, 28))).isEqualTo(WorkingWeek.NINE_TO_FIVE);
        assertThat(hours.calendar().weeks().on(LocalDate.of(2026, 3, 1))).isEqualTo(PART_TIME);
        assertThat(hours.calendar().weeks().on(LocalDate.of(2026, 9, 1))).isEqualTo(WorkingWeek.NINE_TO_FIVE);
        assertThat(hours.weekOrigin().kind()).isEqualTo(Origin.Kind.BUILT_IN);
    }

    @Test
    void previewsWhatIsNotSaved() {
        company.save(AIKO, inZones(always("Asia/Tokyo")));

        PersonHours preview = company.hours.preview(AIKO, inZones(always("Europe/Berlin")), EVERYWHERE);
        PersonHours inherited = company.hours.inherited(AIKO, EVERYWHERE);

        assertThat(preview.zoneAt(NOW).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(inherited.zoneAt(NOW).zone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
    }

    @Test
    void cutsAfternoonsOffWhereTheCompanySplitsTheDay() {
        company.setHalfDay(new Scope.Company(), LocalTime.of(11, 30));
        ProfileFields afternoonOff = new ProfileFields(List.of(), List.of(), Optional.empty(),
                List.of(Leave.of(THURSDAY, DayPart.AFTERNOON)), List.of(), false);
        company.save(AIKO, afternoonOff);

        assertThat(workedOn(THURSDAY, company.hours.of(AIKO, EVERYWHERE))).isEqualTo(Duration.ofMinutes(150));
        assertThat(workedOn(THURSDAY, company.hours.preview(BEN, afternoonOff, EVERYWHERE)))
                .isEqualTo(Duration.ofMinutes(150));
    }

    private static Duration workedOn(LocalDate date, PersonHours hours) {
        WorkingTime time = WorkingTime.of(hours.calendar());
        return time.between(time.firstAt(date, LocalTime.MIDNIGHT), time.endOf(date));
    }

    @ParameterizedTest
    @CsvSource({"true, true, Asia/Tokyo, 0", "false, true, Europe/Berlin, 0", "false, false, Africa/Cairo, 1"})
    void readsDefaultsForAClockOnlyWhereTheyCount(boolean set, boolean preferred, ZoneId zone, int reads) {
        company.setZone(new Scope.Company(), "Africa/Cairo");
        if (set) company.save(BEN, inZones(always("Asia/Tokyo")));
        if (preferred) company.preferences.put(BEN, ZoneId.of("Europe/Berlin"));

        assertThat(company.hours.zoneOf(BEN)).isEqualTo(zone);
        assertThat(company.defaults.reads()).isEqualTo(reads);
    }

    @Test
    void tellWhetherAProfileIsStoredWhateverIsInIt() {
        company.save(AIKO, ProfileFields.NONE);

        assertThat(company.hours.of(AIKO, EVERYWHERE).stored()).isTrue();
        assertThat(company.hours.of(BEN, EVERYWHERE).stored()).isFalse();
    }
}
