package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A task in the text of a page.
 *
 * @param id unique on its page
 * @param text its own, without the tasks below it
 * @param assignee whoever its text mentions first
 * @param day the first date in its text, which has no zone
 */
public record PageTask(TaskPage page, String id, boolean done, List<Piece> text, Optional<PersonId> assignee,
        Optional<LocalDate> day) {

    public PageTask {
        requireNonNull(page, "page");
        requireNonNull(id, "id");
        text = List.copyOf(text);
        requireNonNull(assignee, "assignee");
        requireNonNull(day, "day");
    }

    /** A piece of a task's text. */
    public sealed interface Piece {}

    /** Plain text. */
    public record Words(String text) implements Piece {

        public Words {
            requireNonNull(text, "text");
        }
    }

    /** Somebody by name, even if the product no longer knows them. */
    public record Mention(PersonId person) implements Piece {

        public Mention {
            requireNonNull(person, "person");
        }
    }

    /** A date, in words of the reader. */
    public record Day(LocalDate date) implements Piece {

        public Day {
            requireNonNull(date, "date");
        }
    }

    /** @param address below the product's own */
    public record TaskPage(long id, String title, String address) {

        public TaskPage {
            requireNonNull(title, "title");
            requireNonNull(address, "address");
        }
    }
}
