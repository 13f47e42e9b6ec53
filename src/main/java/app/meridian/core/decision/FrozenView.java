package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

/**
 * A frozen version, and whether it is still what was frozen.
 *
 * @param unchanged whether its digest is that of its canonical form, and its record tells of it (rule K11)
 */
public record FrozenView(Frozen frozen, boolean unchanged) {
    public FrozenView {
        requireNonNull(frozen, "frozen");
    }
}
