package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say about their own working time, as their browsers and scripts say it. */
@ExtendWith(RunningHost.class)
class OwnHoursRestIT {
    private static final String ME = "/people/me";
    private static final String TOKYO = "{'zones':[{'zone':'Asia/Tokyo'}],'leave':[{'from':'2026-08-03',"
            + "'fromHalf':'AFTERNOON','to':'2026-08-14'}]}";
    private static final String BERLIN = "{'zones':[{'zone':'Europe/Berlin'}]}";

    private final DevHost host;

    OwnHoursRestIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void startWithWhatIsInheritedAndKeepWhatIsSaid(Product product) {
        Api me = newcomer(product);

        Api.Answer before = me.get(ME);
        Api.Answer saved = me.ifMatch(before.tag()).put(ME, TOKYO);

        assertThat(before.tag()).isEqualTo("\"0\"");
        assertThat(before.at("/effective/week/source").asText()).isEqualTo("BUILT_IN");
        assertThat(saved.tag()).isEqualTo("\"1\"");
        assertThat(saved.at("/effective/zone/value").asText()).isEqualTo("Asia/Tokyo");
        assertThat(saved.at("/effective/zone/source").asText()).isEqualTo("PROFILE");
        assertThat(saved.at("/inherited")).isEqualTo(before.at("/inherited"));
        assertThat(me.get(ME).at("/profile")).isEqualTo(saved.at("/profile"));
        assertThat(saved.at("/profile/leave/0/fromHalf").asText()).isEqualTo("AFTERNOON");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void neverLoseOneOfTwoTabsSilently(Product product) {
        Api me = newcomer(product);
        String seenByBothTabs = me.get(ME).tag();

        Api.Answer first = me.ifMatch(seenByBothTabs).put(ME, TOKYO);
        Api.Answer second = me.ifMatch(seenByBothTabs).put(ME, BERLIN);

        assertThat(List.of(first.status(), second.status())).containsExactly(200, 409);
        assertThat(second.at("/errorMessages/0").asText()).contains("changed meanwhile");
        assertThat(second.at("/current/profile")).isEqualTo(first.at("/profile"));
        assertThat(me.get(ME).at("/profile")).isEqualTo(first.at("/profile"));
        assertThat(me.ifMatch("W/" + second.tag()).put(ME, BERLIN).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void takeOneOfManyChangesOfOneVersion(Product product) {
        Api me = newcomer(product);
        String tag = me.get(ME).tag();

        List<Integer> statuses = IntStream.range(0, 20).parallel()
                .mapToObj(n -> me.ifMatch(tag).put(ME, n % 2 == 0 ? TOKYO : BERLIN).status()).sorted().toList();

        assertThat(statuses).startsWith(200).filteredOn(status -> status == 409).hasSize(19);
        assertThat(me.get(ME).tag()).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void askFromWhichVersionAChangeWasMade(Product product) {
        Api me = newcomer(product);

        assertThat(me.put(ME, TOKYO).status()).isEqualTo(428);
        assertThat(me.ifMatch("0").put(ME, TOKYO).error("If-Match")).contains("0 is not a version");
        assertThat(me.ifMatch("*").put(ME, TOKYO).status()).isEqualTo(400);
        assertThat(me.ifMatch("\"x\"").put(ME, TOKYO).status()).isEqualTo(409);
        assertThat(me.ifMatch("\"5\", W/\"0\"").put(ME, TOKYO).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areSaidByNobodyElse(Product product) {
        Api me = newcomer(product);
        String key = me.get(ME).at("/key").asText();
        Api other = me.as("admin").ifMatch("\"0\"");
        Api nobody = Api.anonymous(me.site());

        assertThat(other.put("/people?key=" + key, TOKYO).status()).isEqualTo(403);
        assertThat(other.put("/people?key=" + key + "&key=x", TOKYO).status()).isEqualTo(403);
        assertThat(nobody.ifMatch("\"0\"").put(ME, TOKYO).status()).isEqualTo(401);
        assertThat(nobody.get(ME).status()).isEqualTo(401);
        assertThat(nobody.get("/people?key=" + key).status()).isEqualTo(401);
        assertThat(me.ifMatch("\"0\"").put("/people?key=" + key, TOKYO).tag()).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nameEveryWrongFieldInTheReadersLanguage(Product product) {
        Newcomer newcomer = Newcomer.in(host, product).living("Europe/Berlin", Locale.GERMANY);
        Api.Answer refused = api(product).as(newcomer.username()).ifMatch("\"0\"").put(ME, """
                {'weeks':[{'week':{'FRIDAY':['07:00-11:00','10:30-19:00'],'MONDAY':['9-17']}}],'region':'ZZ'}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("weeks[0].week.FRIDAY[1]")).startsWith("10:30 bis 19:00 \u00fcberschneidet sich");
        assertThat(refused.error("weeks[0].week.MONDAY[0]")).startsWith("9 ist keine Uhrzeit");
        assertThat(refused.error("region")).startsWith("ZZ ist keine Region");
    }

    @ParameterizedTest
    @CsvSource({"text/plain, {}, 415", "application/x-www-form-urlencoded, a=b, 415", "application/xml, <a/>, 415",
        "application/json, not JSON, 400", "application/json, [], 400"})
    void takeNothingButJson(String type, String body, int status) {
        Api me = newcomer(Product.JIRA).ifMatch("\"0\"").with("Content-Type", type);

        assertThat(me.send("PUT", ME, body).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000_000, 100_000})
    void refuseWhatIsTooLargeOrTooDeep(int length) {
        Api me = newcomer(Product.CONFLUENCE);

        assertThat(me.ifMatch("\"0\"").put(ME, "{'a':" + "[".repeat(length)).status()).isBetween(400, 413);
        assertThat(me.post(ME + "/preview", "{'region':'" + "x".repeat(length)).status()).isBetween(400, 413);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void previewStoresNothing(Product product) {
        Api me = newcomer(product);

        Api.Answer preview = me.post(ME + "/preview", "{'zones':[{'zone':'Asia/Kathmandu'}],'region':'US'}");

        assertThat(preview.at("/offset").asText()).isEqualTo("+05:45");
        assertThat(preview.at("/days")).hasSize(7);
        assertThat(preview.at("/holidaysAYear").asInt()).isPositive();
        assertThat(me.post(ME + "/preview", "{'region':'ZZ'}").error("region")).isNotEmpty();
        assertThat(me.get(ME).tag()).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void readLeaveFromAFile(Product product) {
        Api me = newcomer(product);
        String today = me.get(ME).at("/now").asText().substring(0, 10).replace("-", "");
        String event = "BEGIN:VEVENT\\r\\nUID:1\\r\\nDTSTART;VALUE=DATE:" + today + "\\r\\nEND:VEVENT\\r\\n";

        Api.Answer read = me.post(ME + "/leave-file",
                "{'file':'BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\nPRODID:x\\r\\n" + event + "END:VCALENDAR\\r\\n'}");

        assertThat(read.at("/leave")).hasSize(1);
        assertThat(me.post(ME + "/leave-file", "{'file':'hello'}").error("file")).contains("iCalendar");
        assertThat(me.post(ME + "/leave-file", "{}").error("file")).isEqualTo("This is needed.");
    }

    private Api newcomer(Product product) {
        return api(product).as(Newcomer.in(host, product).username());
    }

    private Api api(Product product) {
        return Api.anonymous(host.product(product).site());
    }
}
