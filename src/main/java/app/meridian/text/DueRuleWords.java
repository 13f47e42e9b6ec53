package app.meridian.text;

import app.meridian.core.duedate.DueRule;
import app.meridian.core.duedate.DueTerms;
import app.meridian.core.reader.Place;
import app.meridian.core.subject.ContainerType;

/** Says by what a due day is measured. */
final class DueRuleWords {
    private final DueVoice voice;
    private final DueStory story;
    private final DueTerms terms;

    DueRuleWords(DueVoice voice, DueStory story) {
        this.voice = voice;
        this.story = story;
        this.terms = story.report().terms();
    }

    /** What it means, below the list of people. */
    String inShort() {
        if (terms.time().isPresent()) return time(terms.time().get());
        return switch (terms.rule()) {
            case PERSONAL -> voice.say("meridian.due.rule.personal");
            case ASSIGNEE -> story.assignee()
                    .map(person -> person.you() ? voice.say("meridian.due.rule.assignee-you")
                            : voice.say("meridian.due.rule.assignee", voice.name(person.person().id())))
                    .orElseGet(() -> voice.say("meridian.due.rule.assignee-nobody"));
            case ZONE -> voice.say("meridian.due.rule.zone", Place.of(terms.zone().orElseThrow()));
        };
    }

    /** The same with who has set it. */
    String inFull() {
        if (terms.time().isPresent()) return time(terms.time().get());
        String rule = terms.rule() == DueRule.PERSONAL ? voice.say("meridian.due.rule.personal-why") : inShort();
        return story.container().map(home -> voice.say(home.type() == ContainerType.PROJECT
                ? "meridian.due.rule.of-project" : "meridian.due.rule.of-space", rule, Marks.without(home.key())))
                .orElse(rule);
    }

    private String time(DueTerms.Time time) {
        String at = voice.clock().time(time.time());
        String place = Place.of(time.zone());
        if (story.setBy().isEmpty()) return voice.say("meridian.due.rule.time", at, place);
        boolean you = voice.isReader(story.setBy().get().id());
        return you ? voice.say("meridian.due.rule.time-you", at, place)
                : voice.say("meridian.due.rule.time-by", at, place, voice.name(story.setBy().get().id()));
    }
}
