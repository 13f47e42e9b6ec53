package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of decisions over REST. */
@ExtendWith(RunningHost.class)
class DecisionsRestIT {
    /** After 2 h of working time in Berlin. */
    private static final Instant LATER = Instant.parse("2026-11-25T15:30:00Z");
    private final DevHost host;

    DecisionsRestIT(DevHost host) {
        this.host = host;
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    private SampleDecision draft(Product product) {
        return SampleDecision.of(host, product, SampleDecision.newcomers(host, product, 3));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void waitForThoseWhoAreAsked(Product product) {
        SampleDecision decision = draft(product).open();
        String asked = decision.people().get(1);

        assertThat(decision.get().at("/lead").asText()).startsWith("No objection so far. Closes today, 16:20 ");
        assertThat(decision.as(asked).get("/waiting").json().findValuesAsText("type")).contains("response");
        assertThat(decision.as(asked).get("/waiting/count").at("/count").asInt()).isEqualTo(1);
        assertThat(decision.respond(asked, "concern").at("/own/response/kind").asText()).isEqualTo("concern");
        assertThat(decision.as(asked).get("/waiting").at("/values")).isEmpty();
        assertThat(decision.step("decide", "{}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void endWithOneWhoSpeaksAndOneWhoIsSilent(Product product) {
        SampleDecision decision = draft(product).open();
        decision.respond(decision.people().get(1), "support");
        MovableClock.moveTo(LATER);
        host.product(product).jobs().runAll();

        Api.Answer decided = decision.step("decide", "{'chosen':1}");
        assertThat(decided.at("/status").asText()).isEqualTo("decided");
        assertThat(decided.at("/options/1/chosen").asBoolean()).isTrue();
        assertThat(decided.at("/contributors/1/text").asText()).startsWith("Consented by silence");
        assertThat(decided.at("/frozen/unchanged").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areReplacedForGood(Product product) {
        SampleDecision first = draft(product).decided();
        SampleDecision second = first.superseded();

        Api.Answer replaced = first.get();
        assertThat(replaced.at("/status").asText()).isEqualTo("superseded");
        assertThat(replaced.at("/supersededBy/id").asText()).isEqualTo(second.id());
        assertThat(replaced.at("/acts")).extracting(each -> each.asText()).containsExactly("editLinks");
        String here = "/" + first.place().subject() + "/superseded";
        assertThat(first.driver().get(here).at("/values/0/by/id").asText()).isEqualTo(second.id());
        assertThat(first.step("reopen", "{}").status()).isEqualTo(409);
        assertThat(first.driver().get(first.path() + "/history").at("/values/0/deed").asText())
                .isEqualTo("superseded");
        String superseded = first.container() + "/register?status=superseded&text=refunds";
        assertThat(first.driver().get(superseded).at("/values/0/supersededBy/id").asText()).isEqualTo(second.id());
        assertThat(first.driver().get(first.path() + "/citations").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void tellWhoComesTooLate(Product product) {
        SampleDecision decision = draft(product);
        Api.Answer seen = decision.get();
        String changed = changed(decision);
        decision.open();

        Api.Answer late = decision.driver().ifMatch(seen.tag()).put(decision.path(), changed);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/current/status").asText()).isEqualTo("open");
        assertThat(decision.driver().put(decision.path(), changed).status()).isEqualTo(428);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areNotDisturbedByResponses(Product product) {
        SampleDecision decision = draft(product).open();
        Api driver = decision.driver().ifMatch(decision.get().tag());

        assertThat(decision.respond(decision.people().get(1), "support").status()).isEqualTo(200);
        assertThat(driver.put(decision.path(), changed(decision)).at("/textVersion").asInt()).isEqualTo(2);
        assertThat(decision.respond(decision.people().get(2), "support").status()).isEqualTo(409);
        assertThat(decision.step("withdraw", "{'note':'No need'}").at("/status").asText()).isEqualTo("withdrawn");
        assertThat(decision.respond(decision.people().get(2), "support").status()).isEqualTo(409);
    }

    private static String changed(SampleDecision decision) {
        return "{" + decision.fields("'correction':false,").replace("Book", "Pay") + "}";
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nameEveryWrongField(Product product) {
        SampleDecision decision = draft(product);
        String replaces = decision.newFields("'replaces':['999999999'],");
        String link = decision.newFields("'links':[{'type':'issue','key':'NONE-1'}],");

        Api.Answer unread = decision.driver().post(decision.list(), link.replace("Hours':2", "Hours':0.1"));
        assertThat(unread.error("links[0].key")).isNotEmpty();
        assertThat(unread.error("rule.responseHours")).isNotEmpty();
        Api.Answer wrong = decision.driver().post(decision.list(), replaces.replace("Hours':2", "Hours':300"));
        assertThat(wrong.error("replaces[0]")).isNotEmpty();
        assertThat(wrong.error("rule.responseHours")).isNotEmpty();
        assertThat(decision.step("leave-out", "{'person':'x','date':'y'}").error("date")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void sayWhatIsMissing(Product product) {
        SampleDecision decision = draft(product);
        String empty = "{" + decision.fields("").replace("Two parcels, @" + decision.people().get(0), "") + "}";

        assertThat(decision.driver().ifMatch(decision.get().tag()).put(decision.path(), empty).status()).isEqualTo(200);
        assertThat(decision.step("open", "{}").error("sections[0].text")).isNotEmpty();
        assertThat(decision.get().at("/missing/0/path").asText()).isEqualTo("sections[0].text");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areChangedByTheirPeopleOnly(Product product) {
        SampleDecision decision = draft(product).open();
        String asked = decision.people().get(1);
        Api stranger = decision.as(Newcomer.in(host, product).username());
        String tag = decision.get().tag();

        assertThat(stranger.ifMatch(tag).post(decision.path() + "/withdraw", "{}").status()).isEqualTo(403);
        assertThat(decision.as(asked).ifMatch(tag).post(decision.path() + "/decide", "{}").status()).isEqualTo(403);
        assertThat(stranger.put(decision.path() + "/response", "{'textVersion':1,'kind':'support'}").status())
                .isEqualTo(403);
        assertThat(decision.anonymous().ifMatch(tag).post(decision.path() + "/withdraw", "{}").status())
                .isEqualTo(401);
    }

    /** Rule P2. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void tellNobodysTimeToStrangers(Product product) {
        SampleDecision decision = draft(product).open();
        Api.Answer read = decision.anonymous().get(decision.path());

        assertThat(read.at("/contributors/0/clock").isNull()).isTrue();
        assertThat(read.at("/lead").asText()).doesNotContain("16:20");
        assertThat(decision.anonymous().get(decision.path() + "/history").json().toString()).doesNotContain("told ");
        assertThat(decision.anonymous().get(decision.path() + "/export").status()).isEqualTo(401);
    }
}
