package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule K11: what is frozen, and how a change shows. */
class FrozenTest {
    private static final PersonId DANA = new PersonId("dana");
    private final DecisionOffice office = new DecisionOffice();

    @Test
    void holdsTextAndResponsesWithoutNamesAsRuleK11Says() {
        Decision decided = decided();

        assertThat(frozen(decided).canonical()).startsWith("{\"contributors\":[{\"person\":\"#1\",\"silence\":")
                .contains("{\"person\":\"#2\",\"response\":{\"at\":\"2026-11-26T03:15:00Z\",\"kind\":\"CONCERN\","
                        + "\"reason\":\"Ask \ufdd4[~#3]\",\"textVersion\":1}}")
                .contains("\"number\":1").contains("\"textVersion\":1").contains("\"title\":\"Buy scanners\"")
                .contains("\"chosen\":1").contains("\"minutes\":480")
                .doesNotContain("aiko").doesNotContain("ben").doesNotContain("carmen");
    }

    @Test
    void sealsItWithADigestThatAnybodyCanMakeAgain() {
        Frozen frozen = frozen(decided());

        assertThat(frozen.seal().digest()).hasSize(64).isEqualTo(Canonical.digest(frozen.canonical()));
        assertThat(Canonical.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(frozen.hasItsDigest()).isTrue();
    }

    @Test
    void readsBackWhatItWrote() {
        Decision decided = decided();
        Snapshot snapshot = Canonical.read(frozen(decided).canonical(), decided.cast());

        assertThat(Canonical.write(snapshot, decided.cast())).isEqualTo(frozen(decided).canonical());
        assertThat(snapshot.voices()).extracting(Voice::person).containsExactly(AIKO, BEN, CARMEN);
        assertThat(snapshot.text().options()).isEqualTo(decided.fields().text().options());
    }

    @Test
    void showsAnyChange() {
        Decision decided = decided();
        Frozen frozen = frozen(decided);
        String changed = frozen.canonical().replace("Buy", "Sell");

        assertThat(frozen.isUnchanged(decided)).isTrue();
        assertThat(new Frozen(decided.id(), frozen.seal(), changed).isUnchanged(decided)).isFalse();
        assertThat(frozen.isUnchanged(decided.withFields(DecisionExamples.saying(scanners(), "Sell")))).isFalse();
        assertThat(frozen.isUnchanged(decided.withBallot(Ballot.EMPTY))).isFalse();
    }

    @Test
    void holdsWhenSomebodyIsKnownByAnotherKeyAsRuleK11Says() {
        Decision decided = decided();

        office.store.rekey(CARMEN, DANA, office.clock.instant());

        Decision after = office.now(decided.id());
        assertThat(frozen(after)).isEqualTo(frozen(decided));
        assertThat(frozen(after).isUnchanged(after)).isTrue();
        assertThat(Canonical.read(frozen(after).canonical(), after.cast()).voices().get(2).person()).isEqualTo(DANA);
        assertThat(after.ballot().response(BEN).orElseThrow().reason()).isEqualTo("Ask " + MentionMark.of(DANA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}x", "{\"a\": 1}", "{\"b\":1,\"a\":2}", "[1,]", "\"\\x\"", "\"\\u00e9\"", "01",
            "[[[[[[[[[[[[]]]]]]]]]]]]", "{\"a\":1,\"a\":1}"})
    void hasOneFormOnly(String json) {
        assertThatThrownBy(() -> CanonicalJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTextsAsTheyAre() {
        Map<String, Object> tree = Map.of("b", List.of("e\u0301 \u00e9 \ud83d\ude00 \"\\\b\f\n\r\t\u0001", -7L),
                "a", Map.of());

        String json = CanonicalJson.write(tree);

        assertThat(json).startsWith("{\"a\":{},"
                + "\"b\":[\"e\u0301 \u00e9 \ud83d\ude00 \\\"\\\\\\b\\f\\n\\r\\t\\u0001\",-7]");
        assertThat(CanonicalJson.read(json)).isEqualTo(tree);
    }

    private Decision decided() {
        DecisionId id = office.open(scanners()).id();
        office.service.respond(BEN, id, 1, ResponseKind.CONCERN, "Ask " + MentionMark.of(CARMEN));
        office.clock.forward(Duration.ofDays(7));
        return office.service.decide(BEN, id, Optional.of(1), "Yes", office.now(id).version());
    }

    private Frozen frozen(Decision decision) {
        return office.store.frozen(decision.id()).get(0);
    }
}
