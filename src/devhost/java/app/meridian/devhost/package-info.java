/** The embedded host: a small Jira and a small Confluence that install the built jar. Never part of the jar. */
package app.meridian.devhost;
