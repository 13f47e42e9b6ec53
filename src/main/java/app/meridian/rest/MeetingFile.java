package app.meridian.rest;

import app.meridian.core.person.Person;
import app.meridian.core.team.MeetingEvent;
import app.meridian.core.team.MeetingOption;
import app.meridian.core.team.Meetings;
import app.meridian.text.MeetingWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Meetings as events of a calendar file: who comes, and what their clock shows then. */
record MeetingFile(Meetings meetings, MeetingWords words) {

    List<MeetingEvent> events() {
        return meetings.options().stream().map(this::event).toList();
    }

    String name() {
        return "meeting-" + meetings.request().first() + ".ics";
    }

    private MeetingEvent event(MeetingOption option) {
        String description = option.people().stream().map(words::whoAndWhere).collect(Collectors.joining("\n"));
        return new MeetingEvent(uid(option), option.slot().from(), option.slot().until(), words.eventTitle(),
                description);
    }

    /** The same meeting saved twice is one in the calendar. */
    private String uid(MeetingOption option) {
        String what = option.slot() + meetings.people().stream().map(Person::id).map(Object::toString)
                .sorted().collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@meridian";
    }
}
