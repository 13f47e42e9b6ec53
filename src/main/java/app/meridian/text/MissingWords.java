package app.meridian.text;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.Missing;
import app.meridian.core.decision.Section;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a draft wants before it can open. */
final class MissingWords {
    private static final Pattern SECTION = Pattern.compile("sections\\[(\\d+)].*");

    private final DecisionVoice voice;
    private final Decision decision;

    MissingWords(DecisionVoice voice, Decision decision) {
        this.voice = voice;
        this.decision = decision;
    }

    String of(Missing missing) {
        return switch (missing.kind()) {
            case TITLE -> voice.say("meridian.decisions.missing.title");
            case SECTION -> voice.say("meridian.decisions.missing.section", heading(missing.path()));
            case OPTION_TITLE -> voice.say("meridian.decisions.missing.option");
            case DECIDER -> voice.say("meridian.decisions.missing.decider");
            case CONTRIBUTOR -> voice.say("meridian.decisions.missing.contributor");
            case RESPONSE_TIME -> voice.say("meridian.decisions.missing.time");
            case QUORUM -> voice.say("meridian.decisions.missing.quorum");
            case SHARE -> voice.say("meridian.decisions.missing.share");
        };
    }

    private String heading(String path) {
        Matcher section = SECTION.matcher(path);
        List<Section> sections = decision.fields().text().sections();
        boolean known = section.matches() && Integer.parseInt(section.group(1)) < sections.size();
        return known ? Marks.without(sections.get(Integer.parseInt(section.group(1))).heading()) : "";
    }
}
