package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What administrators set for others, and the holidays they upload. */
@ExtendWith(RunningHost.class)
class DefaultsRestIT {
    private static final String COMPANY = "/defaults/company";
    private static final String TOKYO_OFFICE = "/defaults/groups?name=tokyo-office";
    private static final String EVENT = "BEGIN:VEVENT\\r\\nUID:1\\r\\nSUMMARY:Indra Jatra\\r\\n"
            + "DTSTART;VALUE=DATE:20260925\\r\\nEND:VEVENT\\r\\n";
    private static final String FILE = "BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\nPRODID:x\\r\\n" + EVENT
            + "END:VCALENDAR\\r\\n";

    private static final String AFTERNOON_OFF = "{'extraDays':[{'date':'TODAY','hours':['09:00-17:00']}],"
            + "'leave':[{'from':'TODAY','fromHalf':'AFTERNOON','to':'TODAY'}]}";

    private final DevHost host;

    DefaultsRestIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void holdForThoseWhoHaveSetNothing(Product product) {
        Api admin = as(product, "admin");
        Api.Answer set = admin.ifMatch(admin.get(COMPANY).tag()).put(COMPANY, "{'region':'SE'}");

        Api.Answer nina = admin.as(Newcomer.in(host, product).username()).get("/people/me");

        assertThat(nina.at("/effective/region/value").asText()).isEqualTo("SE");
        assertThat(nina.at("/effective/region/source").asText()).isEqualTo("COMPANY");
        assertThat(admin.get("/defaults").at("/defaults").findValuesAsText("scope")).contains("company");
        assertThat(admin.ifMatch(set.tag()).delete(COMPANY).status()).isEqualTo(204);
        assertThat(admin.get(COMPANY).json().has("region")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void splitEverybodysDaysWhereTheCompanySays(Product product) {
        Api admin = as(product, "admin");
        Api.Answer set = admin.ifMatch(admin.get(COMPANY).tag()).put(COMPANY, "{'halfDay':'11:30'}");
        Api nina = admin.as(Newcomer.in(host, product).username());
        String today = nina.post("/people/me/preview", "{}").at("/days/0/date").asText();
        Api.Answer preview = nina.post("/people/me/preview", AFTERNOON_OFF.replace("TODAY", today));

        assertThat(admin.get(COMPANY).at("/halfDay").asText()).isEqualTo("11:30");
        assertThat(preview.at("/days/0/intervals/0/until").asText()).isEqualTo("11:30");
        assertThat(preview.at("/days/0/seconds").asInt()).isEqualTo(9_000);
        assertThat(admin.ifMatch(set.tag()).delete(COMPANY).status()).isEqualTo(204);
        assertThat(nina.post("/people/me/preview", AFTERNOON_OFF.replace("TODAY", today)).at("/days/0/seconds").asInt())
                .isEqualTo(14_400);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void refuseHalfDaysThatAreNone(Product product) {
        Api admin = as(product, "admin").ifMatch("\"0\"");

        assertThat(admin.put(COMPANY, "{'halfDay':'noon'}").error("halfDay"))
                .isEqualTo("noon is not a time. Write it like 17:30.");
        assertThat(admin.put(COMPANY, "{'halfDay':'00:00'}").error("halfDay")).startsWith("00:00 leaves no morning.");
        assertThat(admin.put(TOKYO_OFFICE, "{'halfDay':'12:00'}").error("halfDay")).contains("whole company");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areSetByAdministratorsOnly(Product product) {
        String demo = container(product, "DEMO");
        Api aiko = as(product, "aiko").ifMatch("\"0\"");
        Api ben = as(product, "ben").ifMatch("\"0\"");

        assertThat(aiko.get("/defaults").status()).isEqualTo(403);
        assertThat(aiko.put(COMPANY, "{'zone':'x'}").status()).isEqualTo(403);
        assertThat(aiko.delete(TOKYO_OFFICE).status()).isEqualTo(403);
        assertThat(aiko.put(demo, "{}").status()).isEqualTo(403);
        assertThat(ben.get(demo).status()).isEqualTo(200);
        assertThat(ben.get(COMPANY).status()).isEqualTo(403);
        assertThat(ben.get(container(product, "SECRET")).status()).isEqualTo(404);
        assertThat(ben.get(container(product, "NOWHERE")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void neverLoseAChangeSilently(Product product) {
        Api admin = as(product, "admin");
        String tag = admin.get(TOKYO_OFFICE).tag();
        Api.Answer first = admin.ifMatch(tag).put(TOKYO_OFFICE, "{'zone':'Asia/Tokyo'}");
        Api.Answer second = admin.ifMatch(tag).put(TOKYO_OFFICE, "{'zone':'Asia/Seoul'}");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/current")).isEqualTo(first.json());
        assertThat(admin.ifMatch(tag).delete(TOKYO_OFFICE).status()).isEqualTo(409);
        assertThat(admin.delete(TOKYO_OFFICE).status()).isEqualTo(428);
        assertThat(admin.ifMatch(first.tag()).delete(TOKYO_OFFICE).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nameWhatIsWrong(Product product) {
        Api admin = as(product, "admin").ifMatch("\"0\"");
        Api.Answer refused = admin.put(COMPANY, "{'zone':'utc','region':'x','week':{'MONDAY':['9']},'hidden':true}");

        assertThat(refused.at("/errors").properties()).hasSize(4);
        assertThat(refused.error("week.MONDAY[0]")).startsWith("9 does not say from when until when.");
        assertThat(admin.put("/defaults/groups?name=nobody", "{}").status()).isEqualTo(404);
        assertThat(admin.get("/defaults/groups").error("name")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void includeHolidaysThatAreUploaded(Product product) {
        Api admin = as(product, "admin");
        Api.Answer added = upload(admin, "Kathmandu office");
        Newcomer nina = Newcomer.in(host, product);
        nina.save("{\"region\":\"" + added.at("/code").asText() + "\"}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(admin.as("ben").get("/regions").at("/calendars").findValuesAsText("name"))
                .contains("Kathmandu office");
        assertThat(nina.hours().at("/effective/region/value").asText()).isEqualTo(added.at("/code").asText());
        assertThat(admin.ifMatch(added.tag()).delete(path(added)).status()).isEqualTo(204);
        assertThat(nina.hours().at("/effective/region/source").asText()).isEqualTo("BUILT_IN");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void keepTheDaysOfAFileThatIsOnlyRenamed(Product product) {
        Api admin = as(product, "admin");
        Api.Answer added = upload(admin, "Patan office");

        assertThat(admin.ifMatch(added.tag()).put(path(added), "{'name':'Nepal'}").at("/days")).hasSize(1);
        assertThat(admin.ifMatch(added.tag()).put(path(added), "{'name':'Late'}").at("/current/name").asText())
                .isEqualTo("Nepal");
        assertThat(admin.ifMatch("\"2\"").delete(path(added)).status()).isEqualTo(204);
        assertThat(admin.get(path(added)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void refuseFilesThatAreBrokenWithTheLine(Product product) {
        Api admin = as(product, "admin");
        String broken = FILE.replace("20260925", "20260931");

        assertThat(admin.post("/calendars", "{'name':'Broken','file':'" + broken + "'}").error("file"))
                .startsWith("Line ").contains("20260931");
        assertThat(admin.post("/calendars", "{'name':' ','file':'" + FILE + "'}").error("name")).isNotEmpty();
        assertThat(admin.post("/calendars", "{}").at("/errors").properties()).hasSize(2);
        assertThat(admin.as("ben").post("/calendars", "{}").status()).isEqualTo(403);
        assertThat(admin.as("ben").get("/calendars").status()).isEqualTo(403);
        assertThat(admin.get("/calendars/x").status()).isEqualTo(404);
    }

    private static Api.Answer upload(Api admin, String name) {
        return admin.post("/calendars", "{'name':'" + name + "','file':'" + FILE + "'}");
    }

    private static String path(Api.Answer calendar) {
        return "/calendars/" + calendar.at("/id").asText();
    }

    private static String container(Product product, String key) {
        return "/defaults/" + (product == Product.JIRA ? "projects/" : "spaces/") + key;
    }

    private Api as(Product product, String username) {
        return Api.anonymous(host.product(product).site()).as(username);
    }
}
