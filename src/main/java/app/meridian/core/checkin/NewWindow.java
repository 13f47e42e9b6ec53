package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;

/** A window that is about to be fixed. */
public record NewWindow(PersonId person, LocalDate day, Window window) {

    public NewWindow {
        requireNonNull(person, "person");
        requireNonNull(day, "day");
        requireNonNull(window, "window");
    }
}
