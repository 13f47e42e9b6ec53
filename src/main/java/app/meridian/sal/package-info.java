/** Knows what both products offer alike through Atlassian's shared access layer; knows neither product. */
package app.meridian.sal;
