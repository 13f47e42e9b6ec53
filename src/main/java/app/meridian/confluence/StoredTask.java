package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A task as a page's storage format has it, in the order of its text. */
record StoredTask(String id, boolean done, List<Piece> text) {

    StoredTask {
        requireNonNull(id, "id");
        text = List.copyOf(text);
    }

    Optional<User> firstUser() {
        return text.stream().filter(User.class::isInstance).map(User.class::cast).findFirst();
    }

    Optional<LocalDate> firstDay() {
        return text.stream().filter(Day.class::isInstance).map(Day.class::cast).map(Day::date).findFirst();
    }

    sealed interface Piece {}

    record Words(String text) implements Piece {}

    /** Somebody who is mentioned: by key, in old pages by user name. */
    record User(Optional<String> key, Optional<String> name) implements Piece {}

    record Day(LocalDate date) implements Piece {}
}
