package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.always;
import static app.meridian.core.person.SmallCompany.from;
import static app.meridian.core.person.SmallCompany.inRegion;
import static app.meridian.core.person.SmallCompany.inZones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate TOO_EARLY = LocalDate.of(1969, 12, 31);
    private static final LocalDate TOO_LATE = LocalDate.of(2200, 1, 1);
    private static final Leave ONE_DAY = Leave.days(DAY, DAY);
    private static final ZoneSetting MARCH = from("2026-03-01", "UTC");
    private static final ZoneSetting NO_DATE = always("Asia/Tokyo");
    private static final WeekSetting EMPTY_WEEK = new WeekSetting(Optional.of(DAY), Optional.empty());

    private final SmallCompany company = new SmallCompany();
    private final ProfileRules rules = new ProfileRules(company.holidays, company.calendars);

    @Test
    void acceptsWhatPeopleSay() {
        String uploaded = company.upload("Kathmandu office", DAY, "Founders' day");
        Leave morning = Leave.of(DAY, DayPart.MORNING);
        WeekSetting week = new WeekSetting(Optional.empty(), Optional.of(WorkingWeek.NINE_TO_FIVE));
        ProfileFields fields = new ProfileFields(List.of(NO_DATE, from("2026-03-01", "Europe/Berlin")), List.of(week),
                Optional.of(uploaded), List.of(morning, Leave.days(DAY, DAY), morning), List.of(extra(DAY)), true);

        assertThat(flawsOf(fields)).isEmpty();
        assertThat(flawsOf(ProfileFields.NONE)).isEmpty();
    }

    static Stream<Arguments> flawsOfZonesAndWeeks() {
        return Stream.of(
                flaw(inZones(always("+02:00")), "zones[0].zone", Kind.UNKNOWN_ZONE, "+02:00"),
                flaw(inZones(NO_DATE, from("2026-03-01", "utc")), "zones[1].zone", Kind.UNKNOWN_ZONE, "utc"),
                flaw(inZones(NO_DATE, NO_DATE), "zones[1].from", Kind.FROM_MISSING, "1"),
                flaw(inZones(from("2026-03-01", "UTC"), NO_DATE), "zones[1].from", Kind.FROM_MISSING, "1"),
                flaw(inZones(MARCH, MARCH), "zones[1].from", Kind.DATE_TWICE, "2026-03-01"),
                flaw(inZones(from("2200-01-01", "UTC")), "zones[0].from", Kind.DATE_OUT_OF_RANGE, "2200-01-01"),
                flaw(inZones(Collections.nCopies(21, NO_DATE).toArray(ZoneSetting[]::new)),
                        "zones", Kind.TOO_MANY, "20"),
                flaw(SmallCompany.inWeeks(EMPTY_WEEK, EMPTY_WEEK), "weeks[1].from", Kind.DATE_TWICE, "2026-08-03"));
    }

    static Stream<Arguments> flawsOfDaysOff() {
        return Stream.of(
                flaw(inRegion("XX"), "region", Kind.UNKNOWN_REGION, "XX"),
                flaw(inRegion("calendar-1"), "region", Kind.UNKNOWN_REGION, "calendar-1"),
                flaw(away(Leave.days(DAY, TOO_LATE)), "leave[0].to", Kind.DATE_OUT_OF_RANGE, "2200-01-01"),
                flaw(away(ONE_DAY, Leave.days(TOO_EARLY, DAY)),
                        "leave[1].from", Kind.DATE_OUT_OF_RANGE, "1969-12-31"),
                flaw(away(Collections.nCopies(367, ONE_DAY).toArray(Leave[]::new)), "leave", Kind.TOO_MANY, "366"),
                flaw(extras(DAY, DAY), "extraDays[1].date", Kind.DATE_TWICE, "2026-08-03"),
                flaw(extras(TOO_EARLY), "extraDays[0].date", Kind.DATE_OUT_OF_RANGE, "1969-12-31"),
                flaw(extras(IntStream.range(0, 367).mapToObj(DAY::plusDays).toArray(LocalDate[]::new)),
                        "extraDays", Kind.TOO_MANY, "366"));
    }

    @ParameterizedTest
    @MethodSource({"flawsOfZonesAndWeeks", "flawsOfDaysOff"})
    void namesTheFieldThatIsWrong(ProfileFields fields, String path, FieldFlaw flaw) {
        assertThat(flawsOf(fields)).containsEntry(path, flaw);
    }

    @Test
    void namesEveryFieldThatIsWrongInTheOrderOfTheForm() {
        ProfileFields fields = new ProfileFields(List.of(always("Mars/Base")), List.of(), Optional.of("XX"),
                List.of(Leave.days(DAY, TOO_LATE)), List.of(extra(TOO_LATE)), false);

        assertThat(flawsOf(fields).keySet())
                .containsExactly("zones[0].zone", "region", "leave[0].to", "extraDays[0].date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "SE", "US"})
    void acceptsRegionsThatHaveHolidaysAndNone(String code) {
        assertThat(flawsOf(inRegion(code))).isEmpty();
    }

    @Test
    void checksDefaultsTheSameWay() {
        HoursDefaults wrong = new HoursDefaults(
                new Scope.Company(), 0, Optional.of("Europe/Atlantis"), Optional.empty(), Optional.of("XX"));

        InvalidFieldsException thrown = catchThrowableOfType(InvalidFieldsException.class,
                () -> rules.require(wrong, HoursDefaults.unset(wrong.scope())));

        assertThat(thrown.flaws().keySet()).containsExactly("zone", "region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:01", "12:30", "23:59"})
    void acceptsHalfDaysThatHaveTwoHalves(LocalTime time) {
        assertThatCode(() -> require(splitAt(new Scope.Company(), time))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"00:00, NO_HALF_DAY", "12:30:01, NOT_A_TIME"})
    void refusesHalfDaysThatAreNone(LocalTime time, Kind kind) {
        assertThat(flawOfHalfDay(new Scope.Company(), time)).isEqualTo(FieldFlaw.of(kind, time.toString()));
    }

    @Test
    void letsOnlyTheCompanySetTheHalfDay() {
        LocalTime noon = LocalTime.NOON;

        assertThat(flawOfHalfDay(new Scope.Group("returns"), noon).kind()).isEqualTo(Kind.COMPANY_ONLY);
        assertThat(flawOfHalfDay(SmallCompany.demo(), noon).kind()).isEqualTo(Kind.COMPANY_ONLY);
    }

    private FieldFlaw flawOfHalfDay(Scope scope, LocalTime time) {
        return catchThrowableOfType(InvalidFieldsException.class, () -> require(splitAt(scope, time)))
                .flaws().get("halfDay");
    }

    private void require(HoursDefaults defaults) {
        rules.require(defaults, HoursDefaults.unset(defaults.scope()));
    }

    private static HoursDefaults splitAt(Scope scope, LocalTime time) {
        return new HoursDefaults(
                scope, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(time));
    }

    private Map<String, FieldFlaw> flawsOf(ProfileFields fields) {
        InvalidFieldsException thrown =
                catchThrowableOfType(InvalidFieldsException.class, () -> rules.require(fields));
        return thrown == null ? Map.of() : thrown.flaws();
    }

    private static Arguments flaw(ProfileFields fields, String path, Kind kind, String argument) {
        return Arguments.of(fields, path, FieldFlaw.of(kind, argument));
    }

    private static ProfileFields away(Leave... leave) {
        return new ProfileFields(List.of(), List.of(), Optional.empty(), List.of(leave), List.of(), false);
    }

    private static ProfileFields extras(LocalDate... dates) {
        return new ProfileFields(List.of(), List.of(), Optional.empty(), List.of(),
                Stream.of(dates).map(ProfileRulesTest::extra).toList(), false);
    }

    private static ExtraDay extra(LocalDate date) {
        return new ExtraDay(date, List.of(new Hours(9 * 60, 13 * 60)));
    }
}
