package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.Origin;

/** Something, and who said so. */
record Sourced<T>(T value, Origin origin) {

    Sourced {
        requireNonNull(value, "value");
        requireNonNull(origin, "origin");
    }

    static <T> Sourced<T> of(T value, Origin.Kind kind) {
        return new Sourced<>(value, Origin.of(kind));
    }
}
