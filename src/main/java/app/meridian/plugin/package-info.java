/** Puts the rooms together; the only place that knows all of them. */
package app.meridian.plugin;
