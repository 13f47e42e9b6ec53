package app.meridian.web;

import static java.util.Objects.requireNonNull;

/**
 * A page with decisions, which scripts fill. Every string is plain text: the template escapes it.
 *
 * @param heading whether the page shows its title; a record shows its own
 * @param intro one sentence below the title; empty for none
 * @param way what leads back; the address is empty where nothing does
 */
public record DecisionsPage(PageHead head, boolean heading, String intro, Way way, DecisionsFrame frame) {

    public DecisionsPage {
        requireNonNull(head, "head");
        requireNonNull(intro, "intro");
        requireNonNull(way, "way");
        requireNonNull(frame, "frame");
    }

    public boolean hasWay() {
        return !way.address().isEmpty();
    }

    public boolean hasIntro() {
        return !intro.isEmpty();
    }

    /** A link above the heading. */
    public record Way(String address, String label) {
        static final Way NONE = new Way("", "");
    }
}
