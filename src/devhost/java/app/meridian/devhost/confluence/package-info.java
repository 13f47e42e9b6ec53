/** The small Confluence: spaces, pages with macros, their REST addresses, and Confluence's API for plugins. */
package app.meridian.devhost.confluence;
