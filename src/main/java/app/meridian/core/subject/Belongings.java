package app.meridian.core.subject;

import java.util.function.Predicate;

/** Keeps something that goes with the issue, page, project or space that it belongs to (rule P3). */
public interface Belongings {

    /** Deletes all that belongs to it, histories included; nothing if there is nothing. May be called again. */
    void delete(Home home);

    /** Deletes what belongs to subjects of the type that are gone; asks about each that has something. */
    void deleteIf(SubjectType type, Predicate<Subject> isGone);
}
