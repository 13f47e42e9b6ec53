/**
 * What a plugin's descriptor says and what the product makes of it: panels, web resources, macros, REST. Knows the
 * bundle and its bean factory, not how they came about; only the package {@code rest} below knows of servlets.
 */
package app.meridian.devhost.descriptor;
