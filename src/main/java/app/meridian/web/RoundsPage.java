package app.meridian.web;

import static java.util.Objects.requireNonNull;

/**
 * A page with the rounds of an issue, page, project or space, which scripts fill. Every string is plain text: the
 * template escapes it.
 *
 * @param way what leads back to the issue or page; the address is empty for a project or space
 */
public record RoundsPage(PageHead head, String intro, Way way, Frame frame) {

    public RoundsPage {
        requireNonNull(head, "head");
        requireNonNull(intro, "intro");
        requireNonNull(way, "way");
        requireNonNull(frame, "frame");
    }

    public boolean hasWay() {
        return !way.address().isEmpty();
    }

    /** A link above the heading. */
    public record Way(String address, String label) {
        static final Way NONE = new Way("", "");
    }

    /**
     * What the scripts know from the start.
     *
     * @param home where the rounds live, as it stands in addresses of the REST API: {@code issues/10001}
     * @param product how the product calls itself
     * @param locale of the reader, as browsers write it
     * @param loading what a screen reader says until the rounds are there
     * @param loadingBoard what a screen reader says until the check-ins are there; empty for a page that shows none
     */
    public record Frame(String home, String product, String locale, String loading, String loadingBoard) {

        public boolean hasBoard() {
            return !loadingBoard.isEmpty();
        }
    }
}
