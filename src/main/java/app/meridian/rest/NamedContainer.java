package app.meridian.rest;

import app.meridian.core.subject.Container;

/** A project or space, as an address names it. @param key as it is now */
record NamedContainer(Container container, String key, String name) {}
