/** Knows who people are; knows nothing of how a product stores its users. */
package app.meridian.core.person;
