package app.meridian.web;

import static java.util.Objects.requireNonNull;

/**
 * The page with what waits for the reader, which a script fills. Every string is plain text.
 *
 * @param product how the product calls itself
 * @param loading what a screen reader says until the page is filled
 */
public record WaitingPage(PageHead head, String intro, String product, String loading, Headings headings) {

    public WaitingPage {
        requireNonNull(head, "head");
        requireNonNull(headings, "headings");
    }

    /** Of the parts of the page. */
    public record Headings(String checkIns, String blockers) {}
}
