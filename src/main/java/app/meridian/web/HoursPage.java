package app.meridian.web;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A page about working hours, which a script fills. Every string is plain text: the template escapes it.
 *
 * @param way what leads back; the address is empty where the product's own frame does
 * @param groups names that the page suggests; none on a page that asks for no group
 */
public record HoursPage(PageHead head, String intro, Way way, Frame frame, List<String> groups) {

    public HoursPage {
        requireNonNull(head, "head");
        requireNonNull(frame, "frame");
        groups = List.copyOf(groups);
    }

    public boolean hasWay() {
        return !way.address().isEmpty();
    }

    /** A link above the heading. */
    public record Way(String address, String label) {
        static final Way NONE = new Way("", "");
    }

    /**
     * What the script knows from the start.
     *
     * @param subject whose hours, as it stands in addresses below {@code defaults/}; empty for the reader's own
     * @param product how the product calls itself
     * @param locale of the reader, as browsers write it
     * @param loading what a screen reader says until the hours are there
     */
    public record Frame(String subject, String product, String locale, String loading) {}
}
