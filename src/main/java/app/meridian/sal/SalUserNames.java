package app.meridian.sal;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.UserNames;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The user names of either product. */
@Component
public class SalUserNames implements UserNames {
    private final UserManager users;

    public SalUserNames(@ComponentImport("salUserManager") UserManager users) {
        this.users = requireNonNull(users, "users");
    }

    @Override
    public Optional<PersonId> find(String userName) {
        return Optional.ofNullable(users.getUserProfile(userName))
                .map(profile -> new PersonId(profile.getUserKey().getStringValue()));
    }
}
