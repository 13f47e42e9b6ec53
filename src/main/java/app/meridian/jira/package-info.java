/** Knows Jira; nothing here runs in Confluence. */
package app.meridian.jira;
