/** Knows what records hang on and who may see it; knows no product. */
package app.meridian.core.subject;
