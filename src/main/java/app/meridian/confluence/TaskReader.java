package app.meridian.confluence;

import app.meridian.confluence.StoredTask.Day;
import app.meridian.confluence.StoredTask.Piece;
import app.meridian.confluence.StoredTask.User;
import app.meridian.confluence.StoredTask.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Collects tasks while the elements of a page go by. Tasks may stand in tasks. For one page. */
final class TaskReader {
    private final XMLStreamReader xml;
    private final List<Draft> found = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    /** Names of the elements around the present place, from the innermost outwards. */
    private final Deque<String> path = new ArrayDeque<>();
    private int parameters;

    TaskReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws XMLStreamException where the page is no longer well-formed; what was found until then stays */
    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> { }
            }
        }
    }

    /** In the order in which they begin; without those that have no id. */
    List<StoredTask> found() {
        return found.stream().map(Draft::task).filter(task -> !task.id().isEmpty()).toList();
    }

    private void start(String name) {
        path.push(name);
        switch (name) {
            case "ac:task" -> {
                Draft begun = new Draft();
                found.add(begun);
                open.push(begun);
            }
            case "ac:task-body" -> inTask(task -> task.bodies++);
            case "ac:parameter" -> parameters++;
            case "ri:user" -> add(new User(attribute("userkey"), attribute("username")));
            case "time" -> attribute("datetime").flatMap(TaskReader::day).ifPresent(day -> add(new Day(day)));
            default -> { }
        }
    }

    private void end(String name) {
        path.pop();
        switch (name) {
            case "ac:task" -> open.pop();
            case "ac:task-body" -> inTask(task -> task.bodies--);
            case "ac:parameter" -> parameters--;
            default -> { }
        }
    }

    /** What a date shows is written anew for each reader. */
    private void text() {
        String text = xml.getText();
        switch (path.peek()) {
            case "ac:task-id" -> inTask(task -> task.id.append(text));
            case "ac:task-status" -> inTask(task -> task.status.append(text));
            case "time" -> { }
            default -> add(new Words(text));
        }
    }

    /** Parameters of macros are no text. */
    private void add(Piece piece) {
        if (parameters == 0) inTask(task -> task.add(piece));
    }

    private void inTask(Consumer<Draft> change) {
        if (!open.isEmpty()) change.accept(open.peek());
    }

    /** Of a reader that knows no namespaces, attributes are asked for without their prefix. */
    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** A task that is being read. */
    private static final class Draft {
        private final StringBuilder id = new StringBuilder();
        private final StringBuilder status = new StringBuilder();
        private final List<Piece> text = new ArrayList<>();
        private int bodies;

        private void add(Piece piece) {
            if (bodies > 0) text.add(piece);
        }

        private StoredTask task() {
            return new StoredTask(id.toString().strip(), status.toString().strip().equals("complete"), text);
        }
    }
}
