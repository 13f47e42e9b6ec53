package app.meridian.store;

import app.meridian.core.person.Scope;

/** What a scope is called in unique columns. */
final class ScopeKey {
    static final String COMPANY = "company";
    /** What all keys of groups begin with. */
    static final String GROUP = "group/";

    private ScopeKey() {}

    static String of(Scope scope) {
        if (scope instanceof Scope.Group group) return GROUP + Sha256.of(group.name());
        if (scope instanceof Scope.Within within) return within.container().reference();
        return COMPANY;
    }
}
