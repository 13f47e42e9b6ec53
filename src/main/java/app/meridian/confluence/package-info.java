/** Knows Confluence; nothing here runs in Jira. */
package app.meridian.confluence;
