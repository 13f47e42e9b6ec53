package app.meridian.sal;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.reader.TimeStyle;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserManager;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The user who makes the request, on the clock of their own working time and with the product's locale for them. */
@Component
public class SalCurrentReader implements CurrentReader {
    private final UserManager users;
    private final LocaleResolver locales;
    private final TimeStyle timeStyle;
    private final People people;
    private final WorkingHours hours;

    public SalCurrentReader(
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport LocaleResolver locales,
            TimeStyle timeStyle,
            People people,
            WorkingHours hours) {
        this.users = requireNonNull(users, "users");
        this.locales = requireNonNull(locales, "locales");
        this.timeStyle = requireNonNull(timeStyle, "timeStyle");
        this.people = requireNonNull(people, "people");
        this.hours = requireNonNull(hours, "hours");
    }

    @Override
    public Reader get() {
        return in(person().map(hours::zoneOf).orElseGet(people::defaultZone));
    }

    @Override
    public Reader in(ZoneId zone) {
        return new Reader(person(), zone, locales.getLocale(), timeStyle.pattern());
    }

    @Override
    public Optional<PersonId> person() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(key -> new PersonId(key.getStringValue()));
    }
}
