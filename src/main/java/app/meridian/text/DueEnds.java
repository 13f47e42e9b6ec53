package app.meridian.text;

import app.meridian.core.duedate.DueRule;
import app.meridian.core.duedate.DueTerms;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.duedate.Warning;
import app.meridian.core.reader.Place;
import java.time.Instant;
import java.util.Optional;

/** Says what a deadline is the end of: somebody's working hours, a day, or a time that somebody has set. */
final class DueEnds {
    private final DueVoice voice;
    private final DueStory story;
    private final DueTerms terms;

    DueEnds(DueVoice voice, DueStory story) {
        this.voice = voice;
        this.story = story;
        this.terms = story.report().terms();
    }

    /** Such as {@code until Fri 27 Nov, 17:00, when your last working hour ends}. */
    String until(Instant deadline) {
        String at = voice.dated(deadline);
        if (terms.time().isPresent()) return untilTime(at, Place.of(terms.time().get().zone()));
        Optional<PersonDue> keeper = keeper();
        if (terms.rule() == DueRule.ZONE) {
            return voice.say("meridian.due.until.zone", at, day(), Place.of(terms.zone().orElseThrow()));
        }
        return keeper.isPresent() ? voice.say("meridian.due.until.assignee", at, name(keeper.get()))
                : voice.say("meridian.due.until.own", at);
    }

    private String untilTime(String at, String place) {
        if (story.setBy().isEmpty()) return voice.say("meridian.due.until.time", at, place);
        boolean you = voice.isReader(story.setBy().get().id());
        return you ? voice.say("meridian.due.until.time-you", at, place)
                : voice.say("meridian.due.until.time-by", at, place, voice.name(story.setBy().get().id()));
    }

    /** Such as {@code since Tue 24 Nov, 17:00, when your last working hour ended}. */
    String since(PersonDue own, Warning.Overdue overdue) {
        String at = voice.dated(overdue.since());
        if (terms.time().isPresent()) return sinceTime(at, Place.of(terms.time().get().zone()));
        Optional<PersonDue> keeper = keeper();
        if (terms.rule() == DueRule.ZONE) {
            return voice.say("meridian.due.since.zone", at, day(), Place.of(terms.zone().orElseThrow()));
        }
        boolean worked = own.deadline().filter(overdue.since()::equals).isPresent();
        if (!worked) return voice.say("meridian.due.since.day", at);
        return keeper.isPresent() ? voice.say("meridian.due.since.assignee", at, name(keeper.get()))
                : voice.say("meridian.due.since.own", at);
    }

    private String sinceTime(String at, String place) {
        if (story.setBy().isEmpty()) return voice.say("meridian.due.since.time", at, place);
        boolean you = voice.isReader(story.setBy().get().id());
        return you ? voice.say("meridian.due.since.time-you", at, place)
                : voice.say("meridian.due.since.time-by", at, place, voice.name(story.setBy().get().id()));
    }

    /** Whose deadline everybody keeps, if it is one person's and not the reader's (rule D3). */
    private Optional<PersonDue> keeper() {
        boolean ofAssignee = terms.rule() == DueRule.ASSIGNEE;
        return ofAssignee ? story.assignee().filter(assignee -> !assignee.you()) : Optional.empty();
    }

    private String name(PersonDue person) {
        return voice.name(person.person().id());
    }

    private String day() {
        return voice.clock().day(story.report().day());
    }
}
