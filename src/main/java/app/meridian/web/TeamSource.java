package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.team.Crew;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose hours a page or macro shows.
 *
 * @param query as {@code rest/meridian/1/team} takes it
 * @param day date as it was written; empty for today
 */
public record TeamSource(Crew crew, String query, String day) {

    public TeamSource {
        requireNonNull(crew, "crew");
        requireNonNull(query, "query");
        requireNonNull(day, "day");
    }

    public static TeamSource members(Place place, String day) {
        return new TeamSource(new Crew.Members(place.container), place.parameter(), day);
    }

    public static TeamSource group(String group, Optional<Place> place, String day) {
        Crew crew = new Crew.Group(group, place.map(Place::container));
        return new TeamSource(crew, query(Stream.of(parameter("group", group)), place), day);
    }

    public static TeamSource people(List<PersonId> people, Optional<Place> place, String day) {
        Crew crew = new Crew.Named(people, place.map(Place::container));
        return new TeamSource(crew, query(people.stream().map(each -> parameter("key", each.key())), place), day);
    }

    private static String query(Stream<String> people, Optional<Place> place) {
        return Stream.concat(people, place.map(Place::parameter).stream()).collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * The project or space whose defaults count.
     *
     * @param key by which the product knows it now
     */
    public record Place(Container container, String key) {

        private String parameter() {
            String name = container.type() == ContainerType.PROJECT ? "project" : "space";
            return TeamSource.parameter(name, key);
        }
    }
}
