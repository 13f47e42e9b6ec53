package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;

/** Whom a default is for. */
public sealed interface Scope {

    /** Everybody. */
    record Company() implements Scope {}

    /** The members of a group of the product. */
    record Group(String name) implements Scope {

        public Group {
            requireNonNull(name, "name");
        }
    }

    /** Everybody, within one project or space. */
    record Within(Container container) implements Scope {

        public Within {
            requireNonNull(container, "container");
        }
    }
}
