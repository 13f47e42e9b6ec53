/** The small Jira: projects, issues, their pages and REST addresses, and Jira's API for plugins. */
package app.meridian.devhost.jira;
