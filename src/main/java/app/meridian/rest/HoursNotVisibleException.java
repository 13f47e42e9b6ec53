package app.meridian.rest;

import java.util.List;

/** The reader may not see the hours of somebody, or there is nobody of that key: it does not say which. */
final class HoursNotVisibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> paths;

    HoursNotVisibleException(List<String> paths) {
        super("Hours are not visible: " + paths);
        this.paths = List.copyOf(paths);
    }

    /** The fields that name people whose hours the reader may not see. */
    List<String> paths() {
        return paths;
    }
}
