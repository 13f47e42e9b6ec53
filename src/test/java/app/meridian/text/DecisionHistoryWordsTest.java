package app.meridian.text;

import static app.meridian.text.DecisionSample.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.decision.Deed;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.FieldChange;
import app.meridian.core.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionHistoryWordsTest {
    private static final PersonId HUGO = new PersonId("hugo");
    private static final PersonId FATIMA = new PersonId("fatima");

    private final List<Entry> entries = new ArrayList<>();

    private void add(Deed deed, Optional<PersonId> by, Optional<PersonId> about, int textVersion,
            FieldChange... changes) {
        entries.add(new Entry(entries.size() + 1L, deed, by, about, textVersion, DecisionSample.OPENED,
                List.of(changes)));
    }

    private void add(Deed deed, int textVersion, FieldChange... changes) {
        add(deed, Optional.of(BEN), Optional.empty(), textVersion, changes);
    }

    private List<String> told(Locale locale) {
        return DecisionSample.open().readIn(locale).words().history(entries);
    }

    private void add(Deed deed, PersonId about, FieldChange... changes) {
        add(deed, Optional.empty(), Optional.of(about), 1, changes);
    }

    @Test
    void tellsHowItBegan() {
        add(Deed.CREATED, 1);
        add(Deed.OPENED, 1, new FieldChange("asks[#1]", "", "version 1"), new FieldChange("asks[#2]", "", "version 1"));

        assertThat(told(Locale.UK)).containsExactly(
                "Ben Kr\u00fcger created the draft from the template \u201cConsent\u201d",
                "Ben Kr\u00fcger opened the decision and asked 2 people");
    }

    @Test
    void tellsWhatPeopleDid() {
        add(Deed.RESPONDED, Optional.of(HUGO), Optional.of(HUGO), 1,
                new FieldChange("responses[#2]", "", "CONCERN\n\nOld ones have no number."));
        add(Deed.EDITED, 2, new FieldChange("text.sections[1]", "Proposal\n\nA", "Proposal\n\nB"));
        add(Deed.RESPONDED, Optional.of(HUGO), Optional.of(HUGO), 2,
                new FieldChange("responses[#2]", "CONCERN\n\nOld", "NO_OBJECTION\n\n"));
        add(Deed.DECIDED, 2);

        assertThat(told(Locale.UK)).containsExactly("Hugo Almeida responded: concern (version 1)",
                "Ben Kr\u00fcger edited Proposal (version 2). The response that was given to version 1 stays.",
                "Hugo Almeida changed their response: no objection (version 2)",
                "Ben Kr\u00fcger decided it (version 2)");
        assertThat(told(Locale.GERMANY).get(1)).isEqualTo(
                "Ben Kr\u00fcger hat Proposal bearbeitet (Version 2). Die Antwort auf Version 1 bleibt.");
    }

    @Test
    void tellsWhatHappenedToClocks() {
        add(Deed.TOLD, HUGO, new FieldChange("asks[#2]", "version 1", "version 1\nmailed 2026-11-24T10:00:00Z"));
        add(Deed.TOLD, FATIMA, new FieldChange("asks[#3]", "version 1", "version 1\ntold 2026-11-24T10:00:00Z"));
        add(Deed.CLOCK_ENDED, HUGO);
        add(Deed.LEFT_OUT, Optional.of(BEN), Optional.of(FATIMA), 1,
                new FieldChange("leftOut[#3]", "", "2026-12-01\n\nAway"));

        assertThat(told(Locale.UK)).containsExactly("The notice to Hugo Almeida went out",
                "Fatima Hassan can get no mail and sees it under \u201cWaiting for me\u201d",
                "The time of Hugo Almeida ended without an answer (version 1)",
                "Ben Kr\u00fcger left Fatima Hassan out, who has no working time before Tue 1 Dec and was not heard");
    }

    @Test
    void namesFieldsOnceAndInTheirOrder() {
        add(Deed.EDITED, 1, new FieldChange("text.title", "a", "b"), new FieldChange("text.options[0]", "", "x"),
                new FieldChange("text.options[1]", "", "y"), new FieldChange("links", "", "issue/1"));
        add(Deed.CORRECTED, 2, new FieldChange("text.title", "a", "b"));

        assertThat(told(Locale.UK)).containsExactly(
                "Ben Kr\u00fcger edited the title, the options, the links",
                "Ben Kr\u00fcger corrected the title (version 2, everybody\u2019s time goes on)");
        assertThat(DecisionSample.open().words().change(entries.get(0).changes().get(1))).isEqualTo("Options");
    }

    @Test
    void showsValuesInWords() {
        DecisionWords words = DecisionSample.open().words();

        assertThat(words.value(new FieldChange("roles.contributors", "", "#1, #4"), "#1, #4"))
                .isEqualTo("Ben Kr\u00fcger, Hugo Almeida");
        assertThat(words.value(new FieldChange("rule.responseTime", "", "PT16H"), "PT16H")).isEqualTo("16\u00a0h");
        assertThat(words.value(new FieldChange("rule.type", "", "CONSENT"), "CONSENT")).isEqualTo("Consent");
        assertThat(words.value(new FieldChange("text.sections[1]", "", "Proposal\n\nBy parcel"),
                "Proposal\n\nBy parcel")).isEqualTo("By parcel");
        assertThat(words.value(new FieldChange("links", "", ""), "issue/10001\nhttps://example.org"))
                .isEqualTo("https://example.org");
    }
}
