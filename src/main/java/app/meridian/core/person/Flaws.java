package app.meridian.core.person;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.worktime.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Collects what is wrong with something, field by field; the first flaw of a field is the one that is told. */
public final class Flaws {
    private final Map<String, FieldFlaw> byPath = new LinkedHashMap<>();

    public void add(String path, Kind kind, Object... arguments) {
        byPath.putIfAbsent(path, new FieldFlaw(kind, Stream.of(arguments).map(Object::toString).toList()));
    }

    public void requireAtMost(int most, String path, Collection<?> entries) {
        if (entries.size() > most) add(path, Kind.TOO_MANY, most);
    }

    /** Rule W6. */
    public void requireInRange(String path, LocalDate date) {
        if (!DateSpan.KNOWN.contains(date)) add(path, Kind.DATE_OUT_OF_RANGE, date);
    }

    /** @throws InvalidFieldsException if anything has been added */
    public void throwIfAny() {
        if (!byPath.isEmpty()) throw new InvalidFieldsException(byPath);
    }
}
