/** Knows what a check-in is and who may write one; knows neither tables nor screens. */
package app.meridian.core.checkin;
