/** Tests of the built jar and of the plugin running in the embedded host. */
package app.meridian.it;
