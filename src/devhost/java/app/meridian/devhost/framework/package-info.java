/**
 * The OSGi framework of a product and the Spring context of each plugin in it. Uses only what Spring 5.3 and 6.2 share,
 * and no servlet, REST, Velocity or Active Objects type, so that it runs on the class path of either platform.
 */
package app.meridian.devhost.framework;
