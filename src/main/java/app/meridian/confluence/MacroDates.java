package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DuePeople;
import app.meridian.core.duedate.DueTerms;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ZoneIds;
import app.meridian.web.MacroDate;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a due date from a macro's parameters. */
@ConfluenceComponent
public class MacroDates {
    private final NamedUsers users;

    public MacroDates(NamedUsers users) {
        this.users = requireNonNull(users, "users");
    }

    /**
     * @param spaceKeyOrNull where the macro stands
     * @throws BadParameterException about the first parameter that is not what it should be
     */
    MacroDate read(Map<String, String> parameters, String spaceKeyOrNull) throws BadParameterException {
        return new MacroDate(day(text(parameters, "date")), time(text(parameters, "time"), text(parameters, "zone")),
                people(NamedUsers.list(text(parameters, "people"))), Optional.ofNullable(spaceKeyOrNull));
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static LocalDate day(String text) throws BadParameterException {
        if (text.isEmpty()) throw new BadParameterException("meridian.due.macro.no-date");
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) return LocalDate.parse(text);
        } catch (DateTimeException notInTheCalendar) {
            throw new BadParameterException("meridian.due.macro.not-a-date", text);
        }
        throw new BadParameterException("meridian.due.macro.not-a-date", text);
    }

    private static Optional<DueTerms.Time> time(String text, String zone) throws BadParameterException {
        if (text.isEmpty() && zone.isEmpty()) return Optional.empty();
        if (text.isEmpty()) throw new BadParameterException("meridian.due.macro.zone-without-time", zone);
        LocalTime time = time(text);
        if (zone.isEmpty()) throw new BadParameterException("meridian.due.macro.time-without-zone", text);
        Optional<ZoneId> known = ZoneIds.parse(zone);
        if (known.isEmpty()) throw new BadParameterException("meridian.due.macro.not-a-zone", zone);
        return Optional.of(new DueTerms.Time(time, known.get()));
    }

    private static LocalTime time(String text) throws BadParameterException {
        try {
            if (text.matches("\\d{1,2}:\\d\\d")) return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException notOnTheClock) {
            throw new BadParameterException("meridian.due.macro.not-a-time", text);
        }
        throw new BadParameterException("meridian.due.macro.not-a-time", text);
    }

    private List<PersonId> people(List<String> named) throws BadParameterException {
        List<PersonId> people = new ArrayList<>();
        for (String name : named) {
            people.add(users.named(name)
                    .orElseThrow(() -> new BadParameterException("meridian.due.macro.nobody", name)));
        }
        if (people.size() <= DuePeople.MOST) return people;
        throw new BadParameterException("meridian.due.macro.too-many", String.valueOf(people.size()),
                String.valueOf(DuePeople.MOST));
    }
}
