package app.meridian.text;

import app.meridian.core.duedate.Warning;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Place;
import java.util.List;

/** Names warnings in a word, and says those that are about a date as a whole. */
final class WarningKinds {
    private final DueVoice voice;

    WarningKinds(DueVoice voice) {
        this.voice = voice;
    }

    String word(Warning warning) {
        return voice.say(switch (warning.code()) {
            case OVERDUE -> "meridian.due.word.overdue";
            case NO_WORKING_TIME_LEFT -> "meridian.due.word.nothing-left";
            case DUE_SOON -> "meridian.due.word.soon";
            case NON_WORKING_DUE_DAY -> "meridian.due.word.day-off";
            case DAY_ALREADY_OVER -> "meridian.due.word.day-over";
            case LAST_HANDOFF -> "meridian.due.word.hand-over";
            case NO_SHARED_HOURS -> "meridian.due.word.nothing-shared";
            case ZONE_UNKNOWN -> "meridian.due.word.zone-unknown";
            case ABSENT_BEFORE_DUE -> ((Warning.AbsentBeforeDue) warning).holiday().isPresent()
                    ? "meridian.due.word.holiday" : "meridian.due.word.away";
            case CLOCK_CHANGE -> "meridian.due.word.clock-change";
            case UNASSIGNED -> "meridian.due.word.unassigned";
        });
    }

    String ofAll(Warning warning) {
        if (warning instanceof Warning.ZoneUnknown unknown) return zoneUnknown(unknown);
        boolean former = warning instanceof Warning.Unassigned unassigned && unassigned.former();
        return voice.say(former ? "meridian.due.unassigned.former" : "meridian.due.unassigned.nobody");
    }

    private String zoneUnknown(Warning.ZoneUnknown unknown) {
        String place = Place.of(unknown.used());
        List<PersonId> people = unknown.people();
        if (people.size() > 1) return voice.say("meridian.due.zone-unknown.many", voice.firstAnd(people), place);
        boolean you = voice.isReader(people.get(0));
        return you ? voice.say("meridian.due.zone-unknown.you", place)
                : voice.say("meridian.due.zone-unknown.one", voice.first(people.get(0)), place);
    }
}
