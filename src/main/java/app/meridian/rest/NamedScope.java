package app.meridian.rest;

import app.meridian.core.person.Scope;

/**
 * Whom defaults are for, as an address names it.
 *
 * @param name of the group, key of the project or space; null for the company
 */
record NamedScope(Scope scope, String name) {
    static final NamedScope COMPANY = new NamedScope(new Scope.Company(), null);

    static NamedScope group(String name) {
        return new NamedScope(new Scope.Group(name), name);
    }
}
