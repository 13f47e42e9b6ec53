/** The services that both products offer to plugins alike: people, texts, zones, templates, web resources, Active Objects. */
package app.meridian.devhost.services;
