/** Knows what pages of both products show; knows neither product. */
package app.meridian.web;
