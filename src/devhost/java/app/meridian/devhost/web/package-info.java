/** What both products have alike: the server, log-in, pages and the data about people, permissions and settings. */
package app.meridian.devhost.web;
