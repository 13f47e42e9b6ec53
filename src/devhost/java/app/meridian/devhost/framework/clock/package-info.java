/** A clock that can be moved under a plugin that knows nothing of it. */
package app.meridian.devhost.framework.clock;
