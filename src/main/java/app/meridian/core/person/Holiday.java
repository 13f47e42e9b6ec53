package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A holiday of one person.
 *
 * @param label where it holds, such as {@code SE}
 */
public record Holiday(LocalDate date, String name, String label) {

    public Holiday {
        requireNonNull(date, "date");
        requireNonNull(name, "name");
        requireNonNull(label, "label");
    }
}
