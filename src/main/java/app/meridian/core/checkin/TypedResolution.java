package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

/** @param note Markdown; may be empty */
public record TypedResolution(BlockerId blocker, String note) {

    public TypedResolution {
        requireNonNull(blocker, "blocker");
        requireNonNull(note, "note");
    }
}
