package app.meridian.confluence;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.DayInput;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as Confluence keeps them in pages and macros: {@code 2026-11-27} for everybody. */
@ConfluenceComponent
public class ConfluenceDayInput implements DayInput {

    @Override
    public Optional<LocalDate> parse(Optional<PersonId> reader, String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @Override
    public String format(Optional<PersonId> reader, LocalDate day) {
        return day.toString();
    }
}
