package app.meridian.web;

/**
 * A date in a page, for a script to explain. Every string is plain text: the template escapes it.
 *
 * @param query what is asked of {@code rest/meridian/1/due-check}; empty for a reader who may see nobody's hours
 * @param machine the date, or the moment, in ISO form
 * @param text the date, with time and zone if it is a moment
 */
public record DueDateFrame(String query, String machine, String text) {

    public boolean isExplained() {
        return !query.isEmpty();
    }
}
