package app.meridian.text;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.decision.RuleType;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a mail says to somebody who is asked. */
final class NoticeWords {
    private final DecisionVoice voice;
    private final People people;
    private final Decision decision;
    private final Heard asked;

    NoticeWords(DecisionVoice voice, People people, Decision decision, Heard asked) {
        this.voice = voice;
        this.people = people;
        this.decision = decision;
        this.asked = asked;
    }

    /** In one line. */
    String subject() {
        return voice.say("meridian.decisions.mail.subject", name()).replaceAll("\\s+", " ");
    }

    String text(String address) {
        List<String> lines = new ArrayList<>(before());
        lines.add(voice.say("meridian.decisions.mail.read") + ": " + address);
        lines.add(why());
        return String.join("\n\n", lines);
    }

    String html(String address) {
        String before = before().stream().map(NoticeWords::paragraph).collect(Collectors.joining("\n"));
        String link = "<p><a href=\"" + escaped(address) + "\">"
                + escaped(voice.say("meridian.decisions.mail.read")) + "</a></p>";
        return String.join("\n", before, link, paragraph(why()));
    }

    private List<String> before() {
        List<String> lines = new ArrayList<>();
        lines.add(voice.say("meridian.decisions.mail.greeting", fullName(asked.person())));
        lines.add(asks());
        lines.add(time());
        boolean consent = decision.fields().rule().type() == RuleType.CONSENT;
        if (consent) lines.add(voice.say("meridian.decisions.mail.silence"));
        lines.add(voice.say("meridian.decisions.mail.answer"));
        return lines;
    }

    private String asks() {
        String driver = fullName(decision.fields().roles().driver());
        int version = asked.ask().map(ask -> ask.textVersion()).orElse(decision.textVersion());
        return version == 1 ? voice.say("meridian.decisions.mail.asked", driver, name())
                : voice.say("meridian.decisions.mail.asked-again", driver, name(), String.valueOf(version));
    }

    private String time() {
        String length = voice.people().length(decision.fields().rule().responseTime());
        String place = Place.of(asked.zone());
        return asked.ends()
                .map(ends -> voice.say("meridian.decisions.mail.time", length, voice.datedEnd(ends), place))
                .orElseGet(() -> voice.say("meridian.decisions.mail.time-open", length));
    }

    private String why() {
        return voice.say("meridian.decisions.mail.why");
    }

    private String name() {
        return voice.say("meridian.decisions.phrase.name", decision.number().toString(),
                DecisionVoice.title(decision.fields().text().title()));
    }

    private String fullName(PersonId person) {
        return voice.fullName(people.find(person));
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
