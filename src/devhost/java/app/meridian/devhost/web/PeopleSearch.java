package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody has typed into a picker of people or groups; who is not logged in finds nothing.
 *
 * @param query in small letters
 * @param most how many are found at the most
 */
public record PeopleSearch(Users directory, String query, int most) {
    private static final int MOST = 50;

    /** @param limit name of the parameter that says how many are to be found at the most */
    public static PeopleSearch of(Exchange exchange, Site site, String limit) {
        exchange.requireUser();
        String most = exchange.parameter(limit);
        return new PeopleSearch(site.users(), exchange.parameter("query").strip().toLowerCase(Locale.ROOT),
                most.matches("\\d{1,3}") ? Math.min(Integer.parseInt(most), MOST) : MOST);
    }

    /** Who may log in, by full name. */
    public Stream<HostUser> users() {
        return matchingUsers().limit(most);
    }

    public long allUsers() {
        return matchingUsers().count();
    }

    /** In the order of the alphabet. */
    public Stream<String> groups() {
        return matchingGroups().limit(most);
    }

    public long allGroups() {
        return matchingGroups().count();
    }

    private Stream<HostUser> matchingUsers() {
        return directory.all().stream().filter(HostUser::active)
                .filter(user -> matches(user.username() + " " + user.fullName()));
    }

    private Stream<String> matchingGroups() {
        return directory.groups().stream().filter(this::matches);
    }

    private boolean matches(String text) {
        return text.toLowerCase(Locale.ROOT).contains(query);
    }
}
