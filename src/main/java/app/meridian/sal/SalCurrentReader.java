package app.meridian.sal;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.reader.TimeStyle;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The user who makes the request, with the zone and locale of their profile, else the product's defaults. */
@Component
public class SalCurrentReader implements CurrentReader {
    private final UserManager users;
    private final TimeZoneManager zones;
    private final LocaleResolver locales;
    private final TimeStyle timeStyle;

    public SalCurrentReader(
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport("salTimeZoneManager") TimeZoneManager zones,
            @ComponentImport LocaleResolver locales,
            TimeStyle timeStyle) {
        this.users = requireNonNull(users, "users");
        this.zones = requireNonNull(zones, "zones");
        this.locales = requireNonNull(locales, "locales");
        this.timeStyle = requireNonNull(timeStyle, "timeStyle");
    }

    @Override
    public Reader get() {
        Optional<UserKey> user = Optional.ofNullable(users.getRemoteUserKey());
        ZoneId zone = user.map(zones::getUserTimeZone).orElseGet(zones::getDefaultTimeZone).toZoneId();
        return new Reader(user.map(key -> new PersonId(key.getStringValue())), zone, locales.getLocale(),
                timeStyle.pattern());
    }
}
