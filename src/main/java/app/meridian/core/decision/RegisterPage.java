package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * Part of a register.
 *
 * @param rows that the reader may see, newest number first; maybe none although more follow
 * @param next what to give for {@code before} to go on; empty if all has been looked at
 */
public record RegisterPage(List<Row> rows, Optional<Long> next) {
    public RegisterPage {
        rows = List.copyOf(rows);
        requireNonNull(next, "next");
    }

    /** @param supersededBy empty unless the reader may see it */
    public record Row(RegisterRow row, Person driver, Optional<Card> supersededBy) {
        public Row {
            requireNonNull(row, "row");
            requireNonNull(driver, "driver");
            requireNonNull(supersededBy, "supersededBy");
        }
    }
}
