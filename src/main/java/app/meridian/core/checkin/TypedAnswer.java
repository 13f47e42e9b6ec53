package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into the form of a round.
 *
 * @param texts id of each question to Markdown, or to the label of a choice; blank for none
 * @param blockers that are in the way since now
 * @param resolved open blockers that are gone
 */
public record TypedAnswer(Map<String, String> texts, Optional<Mood> mood, List<TypedBlocker> blockers,
        List<TypedResolution> resolved) {
    /** Blockers that one check-in may name or resolve. */
    public static final int MOST_BLOCKERS = 20;

    public TypedAnswer {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        requireNonNull(mood, "mood");
        blockers = List.copyOf(blockers);
        resolved = List.copyOf(resolved);
    }
}
