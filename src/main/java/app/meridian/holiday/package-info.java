/** Knows public holidays by region and calendar files; the only place with Jollyday and ical4j. */
package app.meridian.holiday;
