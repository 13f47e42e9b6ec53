package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A decision by consent within 2 h of own time, driven by the first of its people, who asks the others. */
record SampleDecision(Place place, List<String> people, String id) {
    /** Wed 25 Nov 2026, 14:20 in Berlin. */
    static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");

    /** A draft on a new issue or page. The clock stands at {@link #NOW} afterwards. */
    static SampleDecision of(DevHost host, Product product, String... usernames) {
        return at(Place.of(host, product).fresh(), usernames);
    }

    static SampleDecision at(Place place, String... usernames) {
        MovableClock.moveTo(NOW);
        SampleDecision none = new SampleDecision(place, Arrays.asList(usernames), "");
        Api.Answer made = none.driver().post("/" + place.subject() + "/decisions", none.newFields(""));
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        return new SampleDecision(place, none.people, made.at("/id").asText());
    }

    static String[] newcomers(DevHost host, Product product, int count) {
        String[] usernames = new String[count];
        for (int i = 0; i < count; i++) usernames[i] = Newcomer.in(host, product).username();
        return usernames;
    }

    String newFields(String more) {
        return "{'clientKey':'" + UUID.randomUUID() + "','template':'consent'," + more + fields("") + "}";
    }

    /** @param more fields with a comma behind each */
    String fields(String more) {
        String asked = people.stream().skip(1).map(each -> "'" + keyOf(each) + "'").collect(Collectors.joining(","));
        String driver = keyOf(people.get(0));
        return more + "'title':'Book refunds once','sections':[{'role':'context','heading':'Context','required':true,"
                + "'text':'Two parcels, @" + people.get(0) + "'},{'role':'consequences','heading':'Consequences',"
                + "'text':'One migration'}],'options':[{'title':'Key on the parcel','pros':['One booking'],"
                + "'cons':['A migration']},{'title':'By hand'}],'proposed':0,"
                + "'rule':{'type':'consent','responseHours':2},'driver':'" + driver + "','deciders':['" + driver
                + "'],'contributors':[" + asked + "],'review':'2027-05-03'";
    }

    String keyOf(String username) {
        return place.site().users().byUsername(username).orElseThrow().key();
    }

    String path() {
        return "/decisions/" + id;
    }

    String list() {
        return "/" + place.subject() + "/decisions";
    }

    /** The project or space of the sample data, as addresses have it. */
    String container() {
        return container("DEMO");
    }

    String container(String key) {
        return (place.product() == Product.JIRA ? "/projects/" : "/spaces/") + key;
    }

    Api as(String username) {
        return anonymous().as(username);
    }

    Api anonymous() {
        return Api.anonymous(place.site());
    }

    Api driver() {
        return as(people.get(0));
    }

    Api.Answer get() {
        return driver().get(path());
    }

    /** From the version that is stored. */
    Api.Answer step(String step, String body) {
        return driver().ifMatch(get().tag()).post(path() + "/" + step, body);
    }

    SampleDecision open() {
        Api.Answer opened = step("open", "{}");
        assertThat(opened.status()).as(opened.json().toString()).isEqualTo(200);
        return this;
    }

    Api.Answer respond(String username, String kind) {
        return as(username).put(path() + "/response", "{'textVersion':1,'kind':'" + kind + "','reason':'So it is'}");
    }

    /** Everybody supports it. */
    SampleDecision decided() {
        open();
        people.stream().skip(1).forEach(each -> assertThat(respond(each, "support").status()).isEqualTo(200));
        Api.Answer decided = step("decide", "{'chosen':0,'note':'Agreed'}");
        assertThat(decided.status()).as(decided.json().toString()).isEqualTo(200);
        return this;
    }

    /** Another one at the same place takes its place. */
    SampleDecision superseded() {
        Api.Answer next = driver().post(list(), newFields("'replaces':['" + id + "'],"));
        assertThat(next.status()).as(next.json().toString()).isEqualTo(201);
        return new SampleDecision(place, people, next.at("/id").asText()).decided();
    }
}
