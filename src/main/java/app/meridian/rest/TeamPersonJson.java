package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.team.PersonDay;
import app.meridian.core.team.Presence;
import app.meridian.core.team.TeamDay;
import app.meridian.core.worktime.Interval;
import app.meridian.text.TeamDayWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;

/**
 * One person's part of a team's day. What there is none of is null.
 *
 * @param shortName the one that sentences use
 * @param place where the person is, and today what their clock shows
 * @param intervals within the day, by start; none if hidden
 * @param work the working intervals in words, and {@code away} the hours lost to leave
 * @param mark a date soon on which they do not work
 * @param label the band in words
 */
@JsonInclude(NON_NULL)
record TeamPersonJson(String key, String name, String shortName, boolean you, String zone, String place,
        boolean hidden, List<BandJson> intervals, String work, String away, NoteJson note, String mark, String label) {

    static TeamPersonJson of(PersonDay person, TeamDay day, TeamDayWords words) {
        List<BandJson> bands = Stream.concat(
                person.work().stream().map(interval -> BandJson.of(interval, "WORK")),
                person.away().stream().map(interval -> BandJson.of(interval, "AWAY"))).toList();
        return new TeamPersonJson(person.person().id().key(), person.person().fullName().orElse(""),
                words.name(person.person().id()), person.you(), person.zone().getId(), words.place(person),
                person.hidden(), bands, words.spans(person.work()), words.spans(person.away()),
                new NoteJson(kind(person, day), words.note(person)), words.mark(person).orElse(null),
                words.label(person));
    }

    private static String kind(PersonDay person, TeamDay day) {
        if (day.isToday()) return person.presence().kind().name();
        return person.hidden() ? Presence.Kind.HIDDEN.name() : "DAY";
    }

    /** @param kind WORK or AWAY */
    record BandJson(String from, String until, String kind) {
        static BandJson of(Interval interval, String kind) {
            return new BandJson(interval.from().toString(), interval.until().toString(), kind);
        }
    }

    /** @param kind what the person does now; for a text about another day DAY, or HIDDEN if it tells no hours */
    record NoteJson(String kind, String text) {}
}
