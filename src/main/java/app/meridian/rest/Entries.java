package app.meridian.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The entries of a list in a request that could be read, each with its place. */
record Entries<T>(List<T> values, List<Field> places) {

    static <T> Entries<T> read(Field list, int most, Function<Field, Optional<T>> toDomain) {
        List<T> values = new ArrayList<>();
        List<Field> places = new ArrayList<>();
        for (Field item : list.items(most)) {
            toDomain.apply(item).ifPresent(value -> {
                values.add(value);
                places.add(item);
            });
        }
        return new Entries<>(values, places);
    }
}
