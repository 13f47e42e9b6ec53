package app.meridian.web;

/** Says to somebody who is logged in that a page is not for them. */
public record RefusalPage(PageHead head, String text) {}
