package app.meridian.sal;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.reader.Readers;
import app.meridian.core.reader.TimeStyle;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People with the product's locale for them, on any thread. */
@Component
public class SalReaders implements Readers {
    private final LocaleResolver locales;
    private final TimeStyle timeStyle;

    public SalReaders(@ComponentImport LocaleResolver locales, TimeStyle timeStyle) {
        this.locales = requireNonNull(locales, "locales");
        this.timeStyle = requireNonNull(timeStyle, "timeStyle");
    }

    @Override
    public Reader of(PersonId person, ZoneId zone) {
        return new Reader(Optional.of(person), zone, locales.getLocale(new UserKey(person.key())),
                timeStyle.pattern());
    }
}
