package app.meridian.core.duedate;

import app.meridian.core.duedate.Involved.Role;
import app.meridian.core.person.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a date concerns by what is known of it, each once and by the first part they have (rule D7). */
record Involvement(Optional<PersonId> assignee, Optional<PersonId> reporter, List<PersonId> added,
        List<PersonId> watchers) {
    static final Involvement NOBODY = new Involvement(Optional.empty(), Optional.empty(), List.of(), List.of());

    static Involvement of(DueItem item) {
        return new Involvement(item.assignee(), item.reporter(), List.of(), List.of());
    }

    Involvement adding(List<PersonId> people) {
        return new Involvement(assignee, reporter, Stream.concat(added.stream(), people.stream()).toList(), watchers);
    }

    Involvement watchedBy(List<PersonId> people) {
        return new Involvement(assignee, reporter, added, Stream.concat(watchers.stream(), people.stream()).toList());
    }

    /** Whoever is named as assignee or reporter takes the place of the one before; the others are added. */
    Involvement overriddenBy(List<Involved> named) {
        Optional<PersonId> nextAssignee = first(named, Role.ASSIGNEE).or(this::assignee);
        Optional<PersonId> nextReporter = first(named, Role.REPORTER).or(this::reporter);
        return new Involvement(nextAssignee, nextReporter, added, watchers)
                .adding(all(named, Role.ADDED)).watchedBy(all(named, Role.WATCHER));
    }

    List<Involved> inOrder() {
        Map<PersonId, Role> roles = new LinkedHashMap<>();
        assignee.ifPresent(person -> roles.putIfAbsent(person, Role.ASSIGNEE));
        reporter.ifPresent(person -> roles.putIfAbsent(person, Role.REPORTER));
        added.forEach(person -> roles.putIfAbsent(person, Role.ADDED));
        watchers.forEach(person -> roles.putIfAbsent(person, Role.WATCHER));
        List<Involved> involved = new ArrayList<>();
        roles.forEach((person, role) -> involved.add(new Involved(person, role)));
        return involved;
    }

    private static Optional<PersonId> first(List<Involved> named, Role role) {
        return named.stream().filter(each -> each.role() == role).map(Involved::person).findFirst();
    }

    private static List<PersonId> all(List<Involved> named, Role role) {
        return named.stream().filter(each -> each.role() == role).map(Involved::person).toList();
    }
}
