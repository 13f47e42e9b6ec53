package app.meridian.sal;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.People;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The users of either product, through the interfaces both share. */
@Component
public class SalPeople implements People {
    private final UserManager users;
    private final TimeZoneManager zones;

    public SalPeople(
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport("salTimeZoneManager") TimeZoneManager zones) {
        this.users = requireNonNull(users, "users");
        this.zones = requireNonNull(zones, "zones");
    }

    @Override
    public Person find(PersonId id) {
        Optional<UserProfile> profile = Optional.ofNullable(users.getUserProfile(new UserKey(id.key())));
        return new Person(id, profile.map(UserProfile::getFullName).filter(name -> !name.isBlank()));
    }

    @Override
    public Optional<ZoneId> zonePreference(PersonId id) {
        return Optional.of(zones.getUserTimeZone(new UserKey(id.key())).toZoneId())
                .filter(zone -> !zone.equals(defaultZone()));
    }

    @Override
    public ZoneId defaultZone() {
        return zones.getDefaultTimeZone().toZoneId();
    }
}
