package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How things stand with somebody on the day of a board.
 *
 * @param zone in which their clock stands now
 * @param awayUntil the last date of those they are away; empty if they are not, or if nobody may know
 * @param holiday that takes the day, by name; empty if none does, or if nobody may know
 * @param you whether it is the reader
 */
public record PersonTurn(Person person, Standpoint standpoint, ZoneId zone, Optional<LocalDate> awayUntil,
        Optional<String> holiday, boolean you) {

    public PersonTurn {
        requireNonNull(person, "person");
        requireNonNull(standpoint, "standpoint");
        requireNonNull(zone, "zone");
        requireNonNull(awayUntil, "awayUntil");
        requireNonNull(holiday, "holiday");
    }
}
