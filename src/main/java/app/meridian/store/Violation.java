package app.meridian.store;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Recognises that a statement broke a constraint, such as a unique key (rule S2). */
final class Violation {
    private Violation() {}

    /** Whether an SQL state that begins with 23, integrity constraint violation, is behind the failure. */
    static boolean isIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null && sql.getSQLState().startsWith("23"));
    }
}
