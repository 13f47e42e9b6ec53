package app.meridian.sal;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Acquaintances;
import app.meridian.core.person.Circles;
import app.meridian.core.person.PersonId;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Groups and administrators through the interface both products share; the rest as the product knows it. */
@Component
public class SalCircles implements Circles {
    /** How many groups may begin with the whole name of another. */
    private static final int MOST_LONGER_NAMES = 1_000;

    private final UserManager users;
    private final Acquaintances acquaintances;

    public SalCircles(@ComponentImport("salUserManager") UserManager users, Acquaintances acquaintances) {
        this.users = requireNonNull(users, "users");
        this.acquaintances = requireNonNull(acquaintances, "acquaintances");
    }

    @Override
    public Set<String> groupsOf(PersonId person, Collection<String> groups) {
        UserKey key = new UserKey(person.key());
        return groups.stream().filter(group -> users.isUserInGroup(key, group)).collect(Collectors.toSet());
    }

    /** There is no question for one group, only for those that begin with a name. */
    @Override
    public boolean isGroup(String name) {
        if (name.isBlank()) return false;
        Iterable<String> found = users.findGroupNamesByPrefix(name, 0, MOST_LONGER_NAMES);
        return StreamSupport.stream(found.spliterator(), false).anyMatch(name::equals);
    }

    @Override
    public List<PersonId> membersOf(String group, int limit) {
        return acquaintances.membersOf(group, limit);
    }

    /** Rule P2. Some may see a project or space without a licence, as customers do. */
    @Override
    public Set<PersonId> sharingWith(PersonId reader, Collection<PersonId> people) {
        return acquaintances.sharingWith(reader,
                people.stream().filter(this::mayUse).toList());
    }

    /** Who is inactive has no licence. */
    @Override
    public boolean mayUse(PersonId person) {
        return users.isLicensed(new UserKey(person.key()));
    }

    @Override
    public boolean isAdministrator(PersonId person) {
        return users.isAdmin(new UserKey(person.key()));
    }
}
