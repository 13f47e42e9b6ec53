package app.meridian.jira;

import app.meridian.core.duedate.DueCandidates;
import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * JQL for due issues, and for what comes after those that were passed: on the same day what follows in the project of
 * the last one and all projects that were not met on that day, then all later days. Issues come by due day, then by
 * project, then by number. Nothing that a person types goes in but user names, and only those that need no escapes.
 */
final class JiraDueQuery {
    /** Jira takes 65,000 terms at most (JRASERVER-17332). */
    private static final int MOST_LEFT_OUT = 5_000;
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]+");

    private final DueCandidates.Range range;
    private final Function<PersonId, Optional<String>> nameOf;
    private final Set<String> projectsOfTheDay = new LinkedHashSet<>();
    private Optional<Place> last = Optional.empty();

    private record Place(LocalDate day, String project, String key) {}

    /** @param nameOf the user name of somebody; empty for who cannot be named in a search */
    JiraDueQuery(DueCandidates.Range range, Function<PersonId, Optional<String>> nameOf) {
        this.range = range;
        this.nameOf = nameOf;
    }

    /**
     * To be told of each issue, in order.
     *
     * @return whether what comes next has changed: not by an issue that is due before the one passed last
     */
    boolean pass(LocalDate day, String project, String key) {
        Optional<Place> before = last;
        if (before.filter(place -> day.isBefore(place.day)).isPresent()) return false;
        boolean sameDay = before.filter(place -> place.day.equals(day)).isPresent();
        if (!sameDay) projectsOfTheDay.clear();
        projectsOfTheDay.add(project);
        last = Optional.of(new Place(day, project, key));
        return !last.equals(before);
    }

    /** @param without whose issues can be left out */
    String text(Set<PersonId> without) {
        String whose = range.whose() == Whose.ASSIGNEE
                ? "assignee is not EMPTY" : "(assignee = currentUser() OR reporter = currentUser())";
        return whose + " AND resolution = Unresolved" + from() + " AND due <= " + quoted(range.last())
                + leftOut(without) + " ORDER BY due ASC, key ASC";
    }

    private String from() {
        if (last.isEmpty()) return range.first().map(first -> " AND due >= " + quoted(first)).orElse("");
        Place place = last.get();
        return " AND due >= " + quoted(place.day) + " AND (due > " + quoted(place.day)
                + " OR project = " + quoted(place.project) + " AND key > " + quoted(place.key)
                + " OR project not in " + list(projectsOfTheDay) + ")";
    }

    private String leftOut(Set<PersonId> people) {
        List<String> names = people.stream().limit(MOST_LEFT_OUT).flatMap(person -> nameOf.apply(person).stream())
                .filter(name -> PLAIN_NAME.matcher(name).matches()).sorted().toList();
        return names.isEmpty() ? "" : " AND assignee not in " + list(names);
    }

    private static String list(Collection<String> values) {
        return values.stream().map(JiraDueQuery::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }
}
