/**
 * Knows how what people wrote becomes safe HTML, and how numbers of the core become sentences; the only place with
 * commonmark.
 */
package app.meridian.text;
