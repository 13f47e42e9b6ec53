package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A daily round with a text, a choice, blockers and a mood, set up by the administrator before Mon 23 Nov 2026 began
 * anywhere.
 *
 * @param home as it stands in addresses, such as {@code issues/DEMO-1}
 */
record SampleRound(DevHost host, Product product, String home, String id) {
    static final String QUESTIONS = "'questions':[{'id':'done','type':'text','words':'Done'},"
            + "{'id':'how','type':'choice','words':'Confidence','choices':[{'label':'On track','tone':'good'},"
            + "{'label':'At risk','tone':'warning'}]},{'id':'blocked','type':'blockers','words':'Blocked by'},"
            + "{'id':'mood','type':'mood','words':'Mood'}]";
    static final String PLAN = "'plan':{'weekdays':['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY'],"
            + "'everyWeeks':1,'firstDay':'2026-11-23','opensAt':null,'answerHours':null}";
    private static final Instant MADE = Instant.parse("2026-11-22T09:00:00Z");
    /** The screens' moment: Wed 25 Nov 2026, 14:20 in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");

    /** On a new issue or page. The clock stands at the screens' moment afterwards. */
    static SampleRound of(DevHost host, Product product, List<String> usernames) {
        return at(host, product, Place.of(host, product).fresh().subject(), usernames);
    }

    static SampleRound at(DevHost host, Product product, String home, List<String> usernames) {
        MovableClock.moveTo(MADE);
        SampleRound none = new SampleRound(host, product, home, "");
        Api.Answer made = none.as("admin").post("/" + home + "/rounds",
                none.fields("Daily check-in", usernames, "'clientKey':'" + UUID.randomUUID() + "',"));
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        MovableClock.moveTo(NOW);
        return new SampleRound(host, product, home, made.at("/id").asText());
    }

    String fields(String name, List<String> usernames, String more) {
        String people = usernames.stream().map(each -> "'" + keyOf(each) + "'").collect(Collectors.joining(","));
        return "{" + more + "'name':'" + name + "'," + QUESTIONS + ",'participants':{'people':[" + people + "]},"
                + PLAN + "}";
    }

    String keyOf(String username) {
        return host.product(product).site().users().byUsername(username).orElseThrow().key();
    }

    Api as(String username) {
        return anonymous().as(username);
    }

    Api anonymous() {
        return Api.anonymous(host.product(product).site());
    }

    String path() {
        return "/" + home + "/rounds/" + id;
    }

    Api.Answer board(String username) {
        return as(username).get("/" + home + "/board?round=" + id);
    }

    /** For Wed 25 Nov. */
    Api.Answer first(String username, String answer) {
        return as(username).with("If-None-Match", "*").put(path() + "/answers/2026-11-25", answer);
    }

    Api.Answer change(String username, String tag, String answer) {
        return as(username).ifMatch(tag).put(path() + "/answers/2026-11-25", answer);
    }
}
