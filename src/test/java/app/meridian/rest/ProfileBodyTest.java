package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileBodyTest {
    private static final String WHOLE = """
            {'zones':[{'zone':'Asia/Tokyo'},{'from':'2026-03-01','zone':'Europe/Berlin'},{'from':'2026-09-01'}],
            'weeks':[{'week':{'MONDAY':['09:00-12:00','13:00-17:00'],'SUNDAY':['22:00-06:00']}},
            {'from':'2026-03-01','week':{}},{'from':'2026-04-01'}],'region':'SE',
            'leave':[{'from':'2026-08-03','fromHalf':'AFTERNOON','to':'2026-08-14'},
            {'from':'2026-12-01','fromHalf':'MORNING','to':'2026-12-01'}],
            'extraDays':[{'date':'2026-12-19','hours':['09:00-13:00']}],'hidden':true}""".replace('\'', '"');

    private final SmallCompany company = new SmallCompany();
    private final ProfileRules rules = new ProfileRules(company.holidays, company.calendars);

    @Test
    void writesWhatItReads() {
        ProfileFields fields = read(WHOLE);

        assertThat(Json.write(ProfileJson.of(fields))).isEqualTo(WHOLE.replace("\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'zones':null,'weeks':[],'hidden':null,'region':null}"})
    void takesWhatIsLeftOutAsInherited(String body) {
        assertThat(read(body)).isEqualTo(ProfileFields.NONE);
    }

    @Test
    void knowsADayOffFromAnEmptyWeek() {
        ProfileFields fields = read("{'weeks':[{'week':{'MONDAY':[],'TUESDAY':['00:00-24:00']}}]}");

        WorkingWeek week = fields.weeks().get(0).week().orElseThrow();
        assertThat(WeekJson.of(week)).isEqualTo(Map.of("TUESDAY", List.of("00:00-24:00")));
    }

    @ParameterizedTest
    @CsvSource({"'fromHalf':'MORNING', MORNING", "'toHalf':'AFTERNOON', AFTERNOON",
        "'fromHalf':'MORNING';'toHalf':'MORNING', MORNING", "'fromHalf':null, WHOLE"})
    void needsTheHalfOfASingleDateOnce(String halves, DayPart part) {
        ProfileFields fields = read("{'leave':[{'from':'2026-08-03','to':'2026-08-03',%s}]}"
                .formatted(halves.replace(';', ',').replace("'", "\"")));

        assertThat(fields.leave()).containsExactly(Leave.of(LocalDate.of(2026, 8, 3), part));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'zones':[{'zone':'Mars/Olympus'}]}              | zones[0].zone            | Mars/Olympus is not a
            {'zones':[{'zone':7}]}                           | zones[0].zone            | text in quotation marks
            {'zones':{}}                                     | zones                    | list in square brackets
            {'zones':[null]}                                 | zones[0]                 | needed
            {'zones':['Asia/Tokyo']}                         | zones[0]                 | object in curly brackets
            {'zones':[{},{'zone':'Asia/Tokyo'}]}             | zones[1].from            | Only the first entry
            {'zones':[{'from':'2026-02-30'}]}                | zones[0].from            | 2026-02-30 is not a date
            {'zones':[{'from':'1969-12-31'}]}                | zones[0].from            | too far away
            {'weeks':[{'week':{'FRYDAY':[]}}]}               | weeks[0].week.FRYDAY     | The fields are MONDAY
            {'weeks':[{'week':{'FRIDAY':'09:00-17:00'}}]}    | weeks[0].week.FRIDAY     | list in square brackets
            {'weeks':[{'week':{'FRIDAY':['09:00-17.5']}}]}   | weeks[0].week.FRIDAY[0]  | 17.5 is not a time
            {'weeks':[{'week':{'FRIDAY':[17]}}]}             | weeks[0].week.FRIDAY[0]  | text in quotation marks
            {'weeks':[{'week':{'FRIDAY':['07:00-11:00','10:30-19:00']}}]} | weeks[0].week.FRIDAY[1] | overlaps 07:00
            {'weeks':[{'week':{'SUNDAY':['22:00-06:00'],'MONDAY':['05:00-09:00']}}]} | weeks[0].week.MONDAY[0] | Sunday
            {'region':'Atlantis'}                            | region                   | Atlantis is not a region
            {'leave':[{'from':'2026-08-03'}]}                | leave[0].to              | needed
            {'leave':[{'from':'2026-08-03','to':'2026-08-02'}]} | leave[0].to           | 2026-08-02 is not after
            {'leave':[{'from':'2026-08-03','to':'2026-08-04','toHalf':'EVENING'}]} | leave[0].toHalf | EVENING is
            {'extraDays':[{'date':'2026-12-19'}]}            | extraDays[0].hours       | needs hours
            {'extraDays':[{'date':'2026-12-19','hours':['09:00-13:00','12:00-14:00']}]} | extraDays[0].hours[1] | over
            {'hidden':'yes'}                                 | hidden                   | true or false
            {'nickname':'Ai'}                                | nickname                 | The fields are zones
            """)
    void namesTheFieldThatIsWrong(String body, String path, String message) {
        assertThat(flaws(body)).hasEntrySatisfying(path, text -> assertThat(text).contains(message)).hasSize(1);
    }

    @Test
    void namesEveryWrongFieldAtOnceByItsPlaceInTheRequest() {
        Map<String, String> flaws = flaws("""
                {'zones':[{'zone':1},{'from':'2026-03-01','zone':'Nowhere'}],
                'leave':[{'from':'x','to':'2026-08-03'},{'from':'2026-08-03','to':'2026-08-01'}],
                'extraDays':[{'date':'2026-12-19','hours':['9']},{'date':'2026-12-20','hours':['09:00-10:00']},
                {'date':'2026-12-20','hours':['11:00-12:00']}],'region':'?','hidden':1,'extra':0}""");

        assertThat(flaws.keySet()).containsExactlyInAnyOrder("zones[0].zone", "zones[1].zone", "leave[0].from",
                "leave[1].to", "extraDays[0].hours[0]", "extraDays[2].date", "region", "hidden", "extra");
    }

    @Test
    void refusesTwoHalvesOfASingleDate() {
        assertThat(flaws("""
                {'leave':[{'from':'2026-08-03','fromHalf':'MORNING','to':'2026-08-03','toHalf':'AFTERNOON'}]}"""))
                .containsOnlyKeys("leave[0].toHalf");
    }

    @ParameterizedTest
    @CsvSource({"leave, 366", "extraDays, 366", "zones, 20", "weeks, 20"})
    void takesNoMoreEntriesThanAreAllowed(String list, int most) {
        String entries = "{},".repeat(most) + "{}";

        assertThat(flaws("{'%s':[%s]}".formatted(list, entries)))
                .containsEntry(list, "There may be " + most + " at most. Remove the others.");
    }

    @Test
    void answersHostileRequestsShortly() {
        StringBuilder fields = new StringBuilder("{'a':0");
        for (int n = 0; n < 10_000; n++) fields.append(",'").append("x".repeat(n % 300)).append(n).append("':0");

        assertThat(flaws(fields.append('}').toString())).hasSizeLessThanOrEqualTo(101);
    }

    private ProfileFields read(String body) {
        return ProfileBody.read(Requests.body(body), rules::require);
    }

    private Map<String, String> flaws(String body) {
        BadFieldsException refused = catchThrowableOfType(BadFieldsException.class, () -> read(body));
        Map<String, String> texts = new TreeMap<>();
        Sentences english = Requests.sentences(Locale.ENGLISH);
        refused.messages().forEach((path, message) -> texts.put(path, english.say(message)));
        return texts;
    }
}
