package app.meridian.web;

/**
 * The frame that a script fills with the tasks of a page. Every string is plain text: the template escapes it.
 *
 * @param address of the tasks below {@code rest/meridian/1/}, with what is wanted of them
 * @param loading what a screen reader says until they are there
 */
public record DueListFrame(String address, String heading, String loading) {}
