package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counting working time, as scripts and other apps do. */
@ExtendWith(RunningHost.class)
class WorkingTimeRestIT {
    private static final String WEEK = "{'MONDAY':['09:00-17:00'],'TUESDAY':['09:00-17:00'],"
            + "'WEDNESDAY':['09:00-17:00'],'THURSDAY':['09:00-17:00'],'FRIDAY':['09:00-17:00']}";
    private static final String CALENDAR = "{'zone':'Europe/Berlin','week':" + WEEK + ",'holidays':['2026-12-25'],"
            + "'leave':[{'from':'2026-08-03','fromHalf':'AFTERNOON','to':'2026-08-14'}],"
            + "'extraDays':[{'date':'2026-12-19','hours':['09:00-13:00']}]}";

    private final DevHost host;

    WorkingTimeRestIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void countsWithACalendarOfTheRequest(Product product) {
        Api.Answer christmas = ask(product, "between", "{'calendar':" + CALENDAR
                + ",'from':'2026-12-19T00:00:00Z','until':'2026-12-27T00:00:00Z','explain':true}");
        Api.Answer august = ask(product, "between", "{'calendar':" + CALENDAR
                + ",'from':'2026-08-03T00:00:00Z','until':'2026-08-15T00:00:00Z'}");

        assertThat(christmas.at("/seconds").asLong()).isEqualTo((4 + 4 * 8) * 3600);
        assertThat(august.at("/seconds").asLong()).isEqualTo(4 * 3600);
        assertThat(christmas.at("/explanation/skipped").findValuesAsText("reason"))
                .containsExactly("DAY_OFF", "HOLIDAY", "DAY_OFF", "DAY_OFF");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void addsGoesBackAndSaysNever(Product product) {
        String from = ",'at':'2026-12-24T15:00:00Z','seconds':";

        assertThat(ask(product, "add", "{'calendar':" + CALENDAR + from + "7200}").at("/at").asText())
                .isEqualTo("2026-12-28T09:00:00Z");
        assertThat(ask(product, "add", "{'calendar':" + CALENDAR + from + "-28800}").at("/at").asText())
                .isEqualTo("2026-12-23T15:00:00Z");
        assertThat(ask(product, "add", "{'calendar':{'zone':'UTC','week':{}}" + from + "1}").json().toString())
                .isEqualTo("{\"never\":true}");
        assertThat(ask(product, "add", "{'calendar':" + CALENDAR + from + "9223372036854775808}").error("seconds"))
                .startsWith("9223372036854775808 is not a whole number");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void cutsANightShiftAtMidnight(Product product) {
        String night = "{'calendar':{'zone':'Asia/Tokyo','week':{'FRIDAY':['22:00-06:00']}},";

        Api.Answer deadline = ask(product, "deadline", night + "'date':'2026-11-27'}");

        assertThat(deadline.at("/at").asText()).isEqualTo("2026-11-27T15:00:00Z");
        assertThat(deadline.at("/dayEnds").asText()).isEqualTo("2026-11-27T15:00:00Z");
        assertThat(ask(product, "between", night + "'from':'2026-11-27T15:00:00Z','until':'2026-11-29T00:00:00Z'}")
                .at("/seconds").asLong()).isEqualTo(6 * 3600);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void countsAPersonLikeTheSameCalendar(Product product) {
        Newcomer nina = Newcomer.in(host, product);
        nina.save(("{'zones':[{'zone':'Asia/Kathmandu'}],'weeks':[{'week':" + WEEK + "}],'region':'none',"
                + "'leave':[{'from':'2026-11-26','to':'2026-11-26'}]}").replace('\'', '"'));
        String person = "'person':'" + nina.hours().path("key").asText() + "'";
        String calendar = "'calendar':{'zone':'Asia/Kathmandu','week':" + WEEK
                + ",'leave':[{'from':'2026-11-26','to':'2026-11-26'}]}";

        for (String who : new String[] {person, calendar}) {
            assertThat(ask(product, "add", "{" + who + ",'at':'2026-11-25T10:00:00Z','seconds':36000}")
                    .json().toString()).isEqualTo("{\"at\":\"2026-11-30T04:00:00Z\"}");
            assertThat(ask(product, "deadline", "{" + who + ",'date':'2026-11-26'}").at("/at").asText())
                    .isEqualTo("2026-11-25T11:15:00Z");
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void findsWhenPeopleWorkTogether(Product product) {
        JsonNode overlap = ask(product, "overlap", "{'calendars':[{'calendar':" + CALENDAR + "},{'calendar':"
                + "{'zone':'Asia/Kathmandu','week':" + WEEK + "}}],'from':'2026-11-25T00:00:00Z',"
                + "'until':'2026-11-26T00:00:00Z','explain':true}").json();

        assertThat(overlap.path("intervals").toString())
                .isEqualTo("[{\"from\":\"2026-11-25T08:00:00Z\",\"until\":\"2026-11-25T11:15:00Z\"}]");
        assertThat(overlap.path("stretches")).hasSize(3);
        assertThat(overlap.path("explanations").findValuesAsText("zone"))
                .containsExactly("Europe/Berlin", "Asia/Kathmandu");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void refusesZonesThatAreNone(Product product) {
        Api.Answer refused = ask(product, "overlap", "{'calendars':[{'calendar':{'zone':'+02:00','week':{}}},"
                + "{'calendar':{'week':{},'colour':'red'}}],'from':'1969-06-01T00:00:00Z','until':'2026-11-26'}");

        assertThat(refused.error("calendars[0].calendar.zone")).startsWith("+02:00 is not a time zone");
        assertThat(refused.error("calendars[1].calendar.zone")).isEqualTo("This is needed.");
        assertThat(refused.error("calendars[1].calendar.colour")).startsWith("There is no such field here.");
        assertThat(refused.error("until")).startsWith("2026-11-26 is not a moment in UTC.");
        assertThat(ask(product, "between", "{'person':'x','from':'1969-06-01T00:00:00Z',"
                + "'until':'2026-11-26T00:00:00Z'}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void isForPeopleWhoAreLoggedIn(Product product) {
        assertThat(Api.anonymous(host.product(product).site()).post("/working-time/add", "{}").status())
                .isEqualTo(401);
    }

    private Api.Answer ask(Product product, String what, String body) {
        return Api.anonymous(host.product(product).site()).as("aiko").post("/working-time/" + what, body);
    }
}
