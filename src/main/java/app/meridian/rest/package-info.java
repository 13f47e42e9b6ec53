/** Knows requests, JSON and status codes; the only place with JAX-RS. What may be done is decided in the core. */
package app.meridian.rest;
