/** The services both products offer to plugins: people, texts, zones, templates, web resources, Active Objects. */
package app.meridian.devhost.services;
