package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueTerms;
import app.meridian.core.person.PersonId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date that somebody has written into a page.
 *
 * @param day any year
 * @param time makes it one moment for everybody
 * @param people whom it concerns; its reader if there are none
 * @param space key of the space whose settings count; empty outside of any
 */
public record MacroDate(LocalDate day, Optional<DueTerms.Time> time, List<PersonId> people, Optional<String> space) {

    public MacroDate {
        requireNonNull(day, "day");
        requireNonNull(time, "time");
        people = List.copyOf(people);
        requireNonNull(space, "space");
    }

    /** As {@code rest/meridian/1/due-check} takes it. */
    String query(PersonId reader) {
        Stream<String> when = Stream.concat(Stream.of(parameter("date", day.toString())), time.stream()
                .flatMap(set -> Stream.of(parameter("time", set.time().toString()),
                        parameter("zone", set.zone().getId()))));
        Stream<String> who = (people.isEmpty() ? List.of(reader) : people).stream()
                .map(person -> parameter("person", person.key()));
        Stream<String> where = space.map(key -> parameter("space", key)).stream();
        return Stream.of(when, who, where).flatMap(part -> part).collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
