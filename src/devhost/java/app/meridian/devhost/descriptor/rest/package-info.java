/** The plugin's REST modules in Jersey, with the two gates that the products put before every resource. */
package app.meridian.devhost.descriptor.rest;
