package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.person.Person;
import app.meridian.core.team.MeetingOption;
import app.meridian.core.team.Meetings;
import app.meridian.text.MeetingWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times to meet, worded for one reader. What there is none of is null.
 *
 * @param shared whether all of them lie in everybody's working time
 * @param hidden who was left out
 * @param file address of an .ics file with all meetings of a series, below {@code rest/meridian/1/}
 */
@JsonInclude(NON_NULL)
record MeetingsJson(boolean shared, String summary, String hidden, String file, List<OptionJson> options) {

    static MeetingsJson of(Meetings meetings, MeetingWords words) {
        List<OptionJson> options = meetings.options().stream()
                .map(each -> OptionJson.of(each, meetings, words)).toList();
        boolean shared = !options.isEmpty() && meetings.options().stream().allMatch(MeetingOption::isShared);
        boolean series = meetings.request().isSeries() && !options.isEmpty();
        return new MeetingsJson(shared, words.summary(), words.hidden(),
                series ? file(meetings, meetings.options()) : null, options);
    }

    private static String file(Meetings meetings, List<MeetingOption> options) {
        Stream<String> starts = options.stream().map(option -> "from=" + option.slot().from());
        Stream<String> people = meetings.people().stream().map(Person::id)
                .map(id -> "key=" + URLEncoder.encode(id.key(), StandardCharsets.UTF_8));
        return "meetings/file?minutes=" + meetings.request().length().toMinutes() + "&"
                + Stream.concat(starts, people).collect(Collectors.joining("&"));
    }

    /**
     * @param distance how far it takes people out of their day
     * @param without those who are away
     * @param turn whom it is hardest for
     * @param maxOutsideSeconds of the one whom it takes farthest out of their day
     */
    @JsonInclude(NON_NULL)
    record OptionJson(String from, String until, String title, String distance, String inside,
            List<OutsideJson> outside, String without, String turn, long maxOutsideSeconds, String file) {

        static OptionJson of(MeetingOption option, Meetings meetings, MeetingWords words) {
            Instant from = option.slot().from();
            return new OptionJson(from.toString(), option.slot().until().toString(), words.title(option),
                    words.distance(option), words.inside(option),
                    option.outside().stream().map(each -> new OutsideJson(each.person().key(), each.kind().name(),
                            words.who(each), words.outside(each))).toList(),
                    words.missing(option), words.turn(option), option.farthest().toSeconds(),
                    MeetingsJson.file(meetings, List.of(option)));
        }
    }

    record OutsideJson(String key, String kind, String who, String text) {}
}
