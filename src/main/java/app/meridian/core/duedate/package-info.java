/** Knows what a due day means on each person's clock, and warns of what it costs whom; knows no product. */
package app.meridian.core.duedate;
