/** Knows what a team's day looks like and when its people can meet; knows no product and makes no sentences. */
package app.meridian.core.team;
