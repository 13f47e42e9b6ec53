package app.meridian.rest;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.Scope;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeAnswersTest {
    private static final String BERLIN = "'calendar':{'zone':'Europe/Berlin','week':{'MONDAY':['09:00-17:00'],"
            + "'TUESDAY':['09:00-17:00'],'WEDNESDAY':['09:00-17:00'],'THURSDAY':['09:00-17:00'],"
            + "'FRIDAY':['09:00-17:00']},'holidays':['2026-12-25'],"
            + "'leave':[{'from':'2026-08-03','fromHalf':'AFTERNOON','to':'2026-08-14'}],"
            + "'extraDays':[{'date':'2026-12-19','hours':['09:00-13:00']}]}";
    private static final String NEVER = "'calendar':{'zone':'UTC','week':{}}";

    private final Counting counting = new Counting();

    @ParameterizedTest
    @CsvSource({"2026-11-25T13:20:00Z, 2026-11-25T23:00:00Z, 9600",          // 14:20 to 17:00
        "2026-12-24T00:00:00Z, 2026-12-27T00:00:00Z, 28800",                    // Christmas Day is off
        "2026-12-19T00:00:00Z, 2026-12-20T00:00:00Z, 14400",                    // an extra Saturday
        "2026-08-03T00:00:00Z, 2026-08-15T00:00:00Z, 14400",                    // leave from noon on
        "2026-11-25T23:00:00Z, 2026-11-25T13:20:00Z, -9600",
        "2026-11-25T13:20:00.999Z, 2026-11-25T13:20:01.001Z, 1"})
    void countBetweenInstants(String from, String until, long seconds) {
        JsonNode answer = ask("between", "{%s,'from':'%s','until':'%s'}".formatted(BERLIN, from, until));

        assertThat(answer.toString()).isEqualTo("{\"seconds\":" + seconds + "}");
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-11-25T13:20:00Z", "9600, 2026-11-25T16:00:00Z", "9601, 2026-11-26T08:00:01Z",
        "-1, 2026-11-25T13:19:59Z", "-19201, 2026-11-24T15:59:59Z"})
    void addAndGoBack(long seconds, String reached) {
        JsonNode answer = ask("add", "{%s,'at':'2026-11-25T13:20:00Z','seconds':%d}".formatted(BERLIN, seconds));

        assertThat(answer.toString()).isEqualTo("{\"at\":\"" + reached + "\"}");
    }

    @Test
    void sayNeverWhereNothingIsWorked() {
        assertThat(ask("add", "{" + NEVER + ",'at':'2026-11-25T13:20:00Z','seconds':1}").toString())
                .isEqualTo("{\"never\":true}");
        assertThat(ask("add", "{" + NEVER + ",'at':'2026-11-25T13:20:00Z','seconds':0}").has("at")).isTrue();
        assertThat(ask("deadline", "{" + NEVER + ",'date':'2026-11-27'}").path("never").booleanValue()).isTrue();
        assertThat(ask("add", "{" + BERLIN + ",'at':'2026-11-25T13:20:00Z','seconds':10000000000}").path("never")
                .booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, 2026-11-27T16:00:00Z, 2026-11-27T23:00:00Z",
        "2026-12-25, 2026-12-24T16:00:00Z, 2026-12-25T23:00:00Z",
        "2026-08-10, 2026-08-03T11:00:00Z, 2026-08-10T22:00:00Z"})
    void findTheFairDeadline(String date, String at, String dayEnds) {
        JsonNode answer = ask("deadline", "{" + BERLIN + ",'date':'" + date + "'}");

        assertThat(answer.path("at").textValue()).isEqualTo(at);
        assertThat(answer.path("dayEnds").textValue()).isEqualTo(dayEnds);
    }

    @Test
    void cutANightShiftByLocalDate() {
        String night = "{'calendar':{'zone':'Asia/Tokyo','week':{'MONDAY':['22:00-06:00']}},";

        assertThat(ask("between", night + "'from':'2026-11-23T00:00:00Z','until':'2026-11-25T00:00:00Z'}")
                .path("seconds").longValue()).isEqualTo(8 * 3600);
        assertThat(ask("deadline", night + "'date':'2026-11-23'}").path("at").textValue())
                .isEqualTo("2026-11-23T15:00:00Z");
    }

    @Test
    void explainThemselvesWhenAsked() {
        JsonNode explanation = ask("between", "{" + BERLIN + ",'from':'2026-10-23T00:00:00Z',"
                + "'until':'2026-10-27T00:00:00Z','explain':true}").path("explanation");

        assertThat(explanation.path("rule").textValue()).isEqualTo("BETWEEN");
        assertThat(explanation.path("zones").path(0).path("source").textValue()).isEqualTo("REQUEST");
        assertThat(explanation.path("skipped").findValuesAsText("date")).containsExactly("2026-10-24", "2026-10-25");
        assertThat(explanation.path("clockChanges").path(0).path("before").textValue()).isEqualTo("+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"between", "add"})
    void showNobodyWhoHidesTheirHours(String what) {
        counting.company.save(BEN, SmallCompany.hidden());
        String body = "{'person':'ben','from':'2026-11-25T00:00:00Z','until':'2026-11-26T00:00:00Z'}";
        String add = "{'person':'ben','at':'2026-11-25T00:00:00Z','seconds':1}";

        assertThatThrownBy(() -> ask(what, what.equals("add") ? add : body))
                .isInstanceOf(HoursNotVisibleException.class);
        assertThat(counting.ask(BEN, what, what.equals("add") ? add : body).isEmpty()).isFalse();
    }

    @Test
    void tellNoFractionsOfSeconds() {
        Counting precise = new Counting(Clock.fixed(SmallCompany.NOW.plusNanos(123_456_789), ZoneOffset.UTC));

        JsonNode zone = precise.ask(BEN, "deadline", "{'person':'ben','date':'2026-11-27','explain':true}")
                .path("explanation").path("zones").path(0);

        assertThat(zone.path("from").textValue()).isEqualTo("2026-11-25T13:20:00Z");
    }

    @Test
    void keepDeadlinesOfThoseWhoHideTheirHoursAndDoNotExplainThem() {
        counting.company.save(BEN, SmallCompany.hidden());

        JsonNode answer = ask("deadline", "{'person':'ben','date':'2026-11-27','explain':true}");

        assertThat(answer.path("at").textValue()).isEqualTo("2026-11-27T11:15:00Z");
        assertThat(answer.has("explanation")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"carmen", "nobody", " x"})
    void showNobodyWithNothingInCommon(String key) {
        assertThatThrownBy(() -> ask("deadline", "{'person':'" + key + "','date':'2026-11-27'}"))
                .isInstanceOfSatisfying(HoursNotVisibleException.class,
                        e -> assertThat(e.paths()).containsExactly("person"));
    }

    @Test
    void tellOthersThatSomebodyIsAwayAndNotWhy() {
        counting.company.save(BEN, onLeave());
        counting.company.setZone(new Scope.Group("returns"), "Europe/Berlin");
        String body = "{'person':'ben','from':'2026-11-23T00:00:00Z','until':'2026-11-27T00:00:00Z','explain':true}";

        assertThat(reasons(AIKO, body)).containsExactly("AWAY", "AWAY");
        assertThat(reasons(BEN, body)).containsExactly("LEAVE", "MORNING_LEAVE");
        assertThat(zoneName(AIKO, body)).isEmpty();
        assertThat(zoneName(BEN, body)).isEqualTo("returns");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            between  | {'from':NOW,'until':NOW} | calendar
            between  | {'calendar':{},'person':'ben','from':NOW,'until':NOW} | calendar
            between  | {'person':'aiko','from':'2026-11-25','until':NOW} | from
            between  | {'person':'aiko','from':'2026-11-25T13:20:00+01:00','until':NOW} | from
            between  | {'person':'aiko','from':'2026-02-30T13:20:00Z','until':NOW} | from
            between  | {'person':'aiko','from':'1969-12-31T00:00:00Z','until':NOW} | from
            between  | {'person':'aiko','from':NOW,'until':'2200-01-02T00:00:00Z'} | until
            between  | {'person':'aiko','from':NOW,'until':NOW,'explain':1} | explain
            add      | {'person':'aiko','at':NOW,'seconds':1.5} | seconds
            add      | {'person':'aiko','at':NOW,'seconds':'60'} | seconds
            add      | {'person':'aiko','at':NOW,'seconds':1e3} | seconds
            add      | {'person':'aiko','at':NOW,'seconds':9223372036854775807} | seconds
            add      | {'person':'aiko','at':NOW,'seconds':99999999999999999999999} | seconds
            add      | {'person':'aiko','at':'0000-01-01T00:00:00Z','seconds':1} | at
            deadline | {'person':'aiko','date':'2200-01-01'} | date
            deadline | {'person':'aiko','date':'2026-11-27','due':1} | due
            deadline | {'person':7,'date':'2026-11-27'} | person
            overlap  | {'calendars':[],'from':NOW,'until':LATER} | calendars
            overlap  | {'calendars':[{'person':'aiko'}],'from':NOW,'until':NOW} | until
            overlap  | {'calendars':[{'person':'aiko'}],'from':'2025-11-23T00:00:00Z','until':NOW} | until
            overlap  | {'calendars':[{'person':'aiko'}],'from':NOW,'until':LATER,'explain':'yes'} | explain
            overlap  | {'calendars':[{'person':'aiko','x':1}],'from':NOW,'until':LATER} | calendars[0].x
            """)
    void nameTheFieldThatIsWrong(String what, String body, String path) {
        String filled = body.replace("NOW", "'2026-11-25T13:20:00Z'").replace("LATER", "'2026-11-26T00:00:00Z'");

        assertThat(counting.flaws(what, filled)).containsOnlyKeys(path);
    }

    @Test
    void acceptEveryZoneOfTheJdk() {
        for (String id : ZoneRulesProvider.getAvailableZoneIds()) {
            JsonNode answer = ask("deadline", "{'calendar':{'zone':'" + id
                    + "','week':{'FRIDAY':['09:00-17:00']}},'date':'2026-11-27'}");

            assertThat(answer.has("at")).as(id).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "UTC+2", "GMT+02:00", "utc", "Z", "z", "", " ", " Europe/Berlin",
        "Europe/Berlin ", "europe/berlin", "Europe", "Europe/Atlantis", "../etc/passwd", "CEST",
        "Europe/Berlin\\u0000", "UT+01:00"})
    void refuseEveryOtherZone(String id) {
        assertThat(counting.flaws("deadline", "{'calendar':{'zone':'" + id + "','week':{}},'date':'2026-11-27'}"))
                .containsOnly(Map.entry("calendar.zone", "unknown-zone"));
    }

    @Test
    void findWhenPeopleWorkTogether() {
        counting.company.save(BEN, SmallCompany.inZones(SmallCompany.always("Europe/Berlin")));
        JsonNode answer = ask("overlap", "{'calendars':[{'person':'aiko'},{" + BERLIN + "},{'person':'ben'}],"
                + "'from':'2026-11-25T00:00:00Z','until':'2026-11-26T00:00:00Z'}");

        assertThat(answer.path("intervals").toString())
                .isEqualTo("[{\"from\":\"2026-11-25T08:00:00Z\",\"until\":\"2026-11-25T11:15:00Z\"}]");
        assertThat(answer.path("stretches").findValuesAsText("from"))
                .containsExactly("2026-11-25T03:15:00Z", "2026-11-25T08:00:00Z", "2026-11-25T11:15:00Z");
        assertThat(answer.path("stretches").path(2).path("present").toString()).isEqualTo("[1,2]");
        assertThat(answer.has("explanations")).isFalse();
    }

    @Test
    void nameEverybodyWhoseHoursAreMissing() {
        counting.company.save(BEN, SmallCompany.hidden());

        assertThatThrownBy(() -> ask("overlap", "{'calendars':[{'person':'aiko'},{'person':'ben'},{'person':'"
                + CARMEN + "'}],'from':'2026-11-25T00:00:00Z','until':'2026-11-26T00:00:00Z','explain':true}"))
                .isInstanceOfSatisfying(HoursNotVisibleException.class, e -> assertThat(e.paths())
                        .containsExactly("calendars[1].person", "calendars[2].person"));
    }

    @Test
    void explainAnOverlapByCalendarAndTellNobodyWhyOthersAreAway() {
        counting.company.save(BEN, onLeave());
        counting.company.setZone(new Scope.Group("returns"), "Europe/Berlin");
        JsonNode explanations = ask("overlap", "{'calendars':[{'person':'ben'},{" + BERLIN + "}],"
                + "'from':'2026-11-23T00:00:00Z','until':'2026-11-29T00:00:00Z','explain':true}").path("explanations");

        assertThat(explanations.findValuesAsText("rule")).containsExactly("OVERLAP", "OVERLAP");
        assertThat(explanations.path(0).path("skipped").findValuesAsText("reason"))
                .containsExactly("AWAY", "AWAY", "DAY_OFF", "DAY_OFF");
        assertThat(explanations.path(0).path("zones").path(0).path("name").asText()).isEmpty();
        assertThat(explanations.path(1).path("skipped").findValuesAsText("date"))
                .containsExactly("2026-11-28", "2026-11-29");
    }

    private static ProfileFields onLeave() {
        List<Leave> leave = List.of(Leave.of(LocalDate.of(2026, 11, 23), DayPart.WHOLE),
                Leave.of(LocalDate.of(2026, 11, 24), DayPart.MORNING));
        return new ProfileFields(List.of(), List.of(), Optional.empty(), leave, List.of(), false);
    }

    private List<String> reasons(PersonId reader, String body) {
        return counting.ask(reader, "between", body).path("explanation").path("skipped").findValuesAsText("reason");
    }

    private String zoneName(PersonId reader, String body) {
        return counting.ask(reader, "between", body).path("explanation").path("zones").path(0).path("name").asText();
    }

    private JsonNode ask(String what, String json) {
        return counting.ask(AIKO, what, json);
    }
}
