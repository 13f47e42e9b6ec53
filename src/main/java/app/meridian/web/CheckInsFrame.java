package app.meridian.web;

/**
 * The frame that a script fills with the rounds and check-ins of a subject. Every string is plain text: the template
 * escapes it.
 *
 * @param address of the subject below {@code rest/meridian/1/}, such as {@code issues/10001}
 * @param product how the product calls itself
 * @param loading what a screen reader says until the check-ins are there
 * @param heading of the macro; the panel's is drawn by Jira
 * @param teamHours address of the team's page, below the product's own; empty if there is none
 */
public record CheckInsFrame(
        String address, String product, String loading, String heading, String teamHours, CheckInsWish wish) {}
