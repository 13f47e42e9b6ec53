package app.meridian.jira;

import app.meridian.core.person.PersonId;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns Jira's users into people. */
final class JiraPersons {
    private static final Comparator<ApplicationUser> BY_NAME = Comparator
            .comparing(ApplicationUser::getDisplayName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ApplicationUser::getKey);

    private JiraPersons() {}

    /** The active ones among the users, each once. */
    static List<PersonId> byName(Stream<ApplicationUser> users, int limit) {
        return byName(users, limit, user -> true);
    }

    /** Those of them that are wanted, which is asked only until there are enough: a group may have any number. */
    static List<PersonId> byName(Stream<ApplicationUser> users, int limit, Predicate<ApplicationUser> wanted) {
        List<ApplicationUser> inOrder = users.filter(ApplicationUser::isActive).distinct().sorted(BY_NAME).toList();
        return inOrder.stream().filter(wanted)
                .map(user -> new PersonId(user.getKey())).distinct().limit(limit).toList();
    }
}
