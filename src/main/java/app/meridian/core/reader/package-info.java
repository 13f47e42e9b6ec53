/** Knows who reads and in which words they read a moment; knows no product. */
package app.meridian.core.reader;
