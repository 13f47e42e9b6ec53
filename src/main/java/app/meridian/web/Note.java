package app.meridian.web;

/** One sentence in place of something that cannot be shown. Plain text: the template escapes it. */
public record Note(String text) {}
