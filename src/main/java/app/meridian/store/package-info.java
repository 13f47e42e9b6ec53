/** Knows tables and Active Objects; the only place that does. Nothing here decides who may do what. */
package app.meridian.store;
