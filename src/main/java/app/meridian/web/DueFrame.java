package app.meridian.web;

/**
 * The frame that a script fills with what an issue's due date means. Every string is plain text: the template escapes
 * it.
 *
 * @param address of the issue below {@code rest/meridian/1/}, such as {@code issues/10001}
 * @param loading what a screen reader says until it is filled
 */
public record DueFrame(String address, String loading) {}
