/** Knows Markdown and how to make it safe HTML; the only place with commonmark. */
package app.meridian.text;
