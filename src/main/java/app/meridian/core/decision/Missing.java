package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

/**
 * What a draft wants before it can open.
 *
 * @param path of the field, such as {@code sections[2].text}
 */
public record Missing(String path, Kind kind) {
    public Missing {
        requireNonNull(path, "path");
        requireNonNull(kind, "kind");
    }

    /** What is wanted. */
    public enum Kind {
        TITLE,
        /** The text of a required section. */
        SECTION,
        OPTION_TITLE,
        DECIDER,
        /** Somebody to ask who can see the home. */
        CONTRIBUTOR,
        RESPONSE_TIME,
        QUORUM,
        SHARE
    }
}
