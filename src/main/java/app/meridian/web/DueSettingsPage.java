package app.meridian.web;

import static java.util.Objects.requireNonNull;

/** A page about due dates in one project or space, which a script fills. Every string is plain text. */
public record DueSettingsPage(PageHead head, String intro, Frame frame) {

    public DueSettingsPage {
        requireNonNull(head, "head");
        requireNonNull(frame, "frame");
    }

    /**
     * What the script knows from the start.
     *
     * @param subject which project or space, as it stands in addresses below {@code due-settings/}
     * @param product how the product calls itself
     * @param locale of the reader, as browsers write it
     * @param loading what a screen reader says until the settings are there
     */
    public record Frame(String subject, String product, String locale, String loading) {}
}
