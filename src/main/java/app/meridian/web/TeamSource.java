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

    /** @param key by which the product knows the project or space now */
    public static TeamSource members(Container container, String key, String day) {
        String name = container.type() == ContainerType.PROJECT ? "project" : "space";
        return new TeamSource(new Crew.Members(container), parameter(name, key), day);
    }

    public static TeamSource group(String group, String day) {
        return new TeamSource(new Crew.Group(group), parameter("group", group), day);
    }

    public static TeamSource people(List<PersonId> people, String day) {
        String query = people.stream().map(person -> parameter("key", person.key())).collect(Collectors.joining("&"));
        return new TeamSource(new Crew.Named(people, Optional.empty()), query, day);
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
