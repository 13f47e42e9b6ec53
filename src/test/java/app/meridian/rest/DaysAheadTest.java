package app.meridian.rest;

import static app.meridian.core.person.SmallCompany.AIKO;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.SmallCompany;
import app.meridian.rest.PreviewJson.DayJson;
import app.meridian.rest.PreviewJson.HolidayJson;
import app.meridian.rest.PreviewJson.Off;
import app.meridian.rest.PreviewJson.PieceJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysAheadTest {
    private final SmallCompany company = new SmallCompany();

    @Test
    void showTheWeekOfTheScreen() {
        PreviewJson preview = preview("""
                {'zones':[{'zone':'Asia/Kathmandu'}],'weeks':[{'week':{'MONDAY':['07:00-11:00','15:00-19:00'],
                'THURSDAY':['07:00-11:00','15:00-19:00'],'SUNDAY':['22:00-02:00']}}],'region':'US',
                'leave':[{'from':'2026-11-30','fromHalf':'AFTERNOON','to':'2026-11-30'}]}""", SmallCompany.NOW);

        assertThat(preview.days()).extracting(DayJson::date).startsWith("2026-11-25").endsWith("2026-12-01");
        assertThat(preview.days().get(1)).isEqualTo(
                new DayJson("2026-11-26", 0, List.of(), Off.HOLIDAY, "Thanksgiving Day"));
        assertThat(preview.days().get(4).intervals()).containsExactly(new PieceJson("22:00", "24:00", false));
        assertThat(preview.days().get(5).intervals()).containsExactly(new PieceJson("00:00", "02:00", false),
                new PieceJson("07:00", "11:00", false), new PieceJson("15:00", "19:00", true));
        assertThat(preview.days().get(5).seconds()).isEqualTo(6 * 3600);
        assertThat(preview.days()).extracting(DayJson::off).containsExactly(
                Off.DAY_OFF, Off.HOLIDAY, Off.DAY_OFF, Off.DAY_OFF, null, null, Off.DAY_OFF);
    }

    @Test
    void standOnTheClockOfTheZoneThatIsTried() {
        PreviewJson preview = preview("{'zones':[{'zone':'Pacific/Kiritimati'}],'region':'US'}", SmallCompany.NOW);

        assertThat(preview.zone()).isEqualTo("Pacific/Kiritimati");
        assertThat(preview.offset()).isEqualTo("+14:00");
        assertThat(preview.now()).isEqualTo("03:20");
        assertThat(preview.days().get(0).date()).isEqualTo("2026-11-26");
        assertThat(preview.nextHoliday()).isEqualTo(new HolidayJson("2026-11-26", "Thanksgiving Day"));
        assertThat(preview.holidaysAYear()).isEqualTo(1);
    }

    @Test
    void showAWholeDayAwayAsWhatIsLost() {
        DayJson day = preview("{'leave':[{'from':'2026-11-26','to':'2026-11-26'}]}", SmallCompany.NOW).days().get(1);

        assertThat(day).isEqualTo(new DayJson(
                "2026-11-26", 0, List.of(new PieceJson("09:00", "17:00", true)), Off.LEAVE, null));
    }

    /** The clock jumped over 30 December 2011 in Apia. */
    @Test
    void nameADateThatTheClockJumpsOver() {
        List<DayJson> days = preview("{'zones':[{'zone':'Pacific/Apia'}]}", Instant.parse("2011-12-29T12:00:00Z"))
                .days();

        assertThat(days.get(1)).isEqualTo(new DayJson("2011-12-30", 0, List.of(), Off.NO_SUCH_DATE, null));
    }

    @Test
    void knowNoHolidaysWithoutARegion() {
        PreviewJson preview = preview("{}", SmallCompany.NOW);

        assertThat(preview.nextHoliday()).isNull();
        assertThat(preview.holidaysAYear()).isZero();
    }

    private PreviewJson preview(String json, Instant now) {
        ProfileFields fields = ProfileBody.read(
                Requests.body(json), new ProfileRules(company.holidays, company.calendars)::require);
        HoursRequest request = new HoursRequest(Optional.empty(), DaysAhead.holidays(now), Locale.ENGLISH);
        return new DaysAhead(company.hours.preview(AIKO, fields, request), now).json();
    }
}
