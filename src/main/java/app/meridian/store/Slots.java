package app.meridian.store;

import app.meridian.core.checkin.RoundId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What slots of boards and turns are called: what is read at once has the same one. */
final class Slots {
    private Slots() {}

    /** What a screen shows at once: rounds, open blockers, and moods of the last year. */
    static String of(Home home) {
        return home.reference();
    }

    static String ofManagers(Container container) {
        return container.reference() + "/managers";
    }

    static String ofResolved(Home home) {
        return home.reference() + "/resolved";
    }

    static String ofOldMoods(Home home) {
        return home.reference() + "/moods";
    }

    static String of(RoundId round, LocalDate day) {
        return round.value() + "/" + day;
    }

    /** What {@link Home#reference()} says of it makes the home again. */
    static Home home(String reference) {
        int slash = reference.indexOf('/');
        return home(reference.substring(0, slash), Long.parseLong(reference.substring(slash + 1)));
    }

    /** What {@link #typeOf} says of it, and its id, make the home again. */
    static Home home(String type, long id) {
        return containerType(type).<Home>map(container -> new Container(container, id))
                .or(() -> subjectType(type).map(subject -> new Subject(subject, id))).orElseThrow();
    }

    /** The word of its type. */
    static String typeOf(Home home) {
        return home instanceof Subject subject ? subject.type().word() : ((Container) home).type().word();
    }

    private static Optional<ContainerType> containerType(String word) {
        return Stream.of(ContainerType.values()).filter(type -> type.word().equals(word)).findFirst();
    }

    private static Optional<SubjectType> subjectType(String word) {
        return Stream.of(SubjectType.values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
