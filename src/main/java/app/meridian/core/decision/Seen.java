package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an actor saw of a decision, and what may have happened to it since without disturbing what they do.
 *
 * @param version empty if only the text counts
 * @param textVersion empty if the version counts
 */
record Seen(Optional<Long> version, Optional<Integer> textVersion, Set<Deed> harmless) {

    Seen {
        requireNonNull(version, "version");
        requireNonNull(textVersion, "textVersion");
        harmless = Set.copyOf(harmless);
    }

    static Seen text(int textVersion) {
        return new Seen(Optional.empty(), Optional.of(textVersion), Set.of());
    }

    static Seen toEdit(long version) {
        return at(version, EnumSet.of(Deed.TOLD, Deed.RESPONDED, Deed.CLOCK_ENDED, Deed.LEFT_OUT));
    }

    /** What is decided must take in every response. */
    static Seen toDecide(long version) {
        return at(version, EnumSet.of(Deed.TOLD, Deed.CLOCK_ENDED));
    }

    static Seen toMove(long version) {
        return at(version, EnumSet.of(Deed.TOLD, Deed.RESPONDED, Deed.CLOCK_ENDED));
    }

    private static Seen at(long version, Set<Deed> harmless) {
        return new Seen(Optional.of(version), Optional.empty(), harmless);
    }

    /** Whether what was seen is too old. */
    boolean isDisturbed(Decision stored, DecisionStore decisions) {
        if (textVersion.isPresent()) return textVersion.get() != stored.textVersion();
        long seen = version.orElseThrow();
        if (seen == stored.version()) return false;
        List<Entry> entries = decisions.history(stored, stored.version());
        return seen < 1 || seen > stored.version() || entries.stream()
                .anyMatch(entry -> entry.version() > seen && !harmless.contains(entry.deed()));
    }
}
