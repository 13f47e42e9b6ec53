package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Something that changes on dates, such as a person's zone or week (rule W9).
 *
 * @param first what holds until the first change
 * @param changes in the order of their dates, no two on one date
 */
public record Timeline<T>(T first, List<Since<T>> changes) {

    /** @throws IllegalArgumentException if two changes have one date */
    public Timeline {
        requireNonNull(first, "first");
        changes = changes.stream().sorted(Comparator.comparing(Since::from)).toList();
        long dates = changes.stream().map(Since::from).distinct().count();
        if (dates != changes.size()) throw new IllegalArgumentException("Two changes on one date in " + changes);
    }

    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(value, List.of());
    }

    /** Something else that changes on the same dates. */
    <R> Timeline<R> map(Function<T, R> change) {
        return new Timeline<>(change.apply(first),
                changes.stream().map(each -> new Since<>(each.from(), change.apply(each.value()))).toList());
    }

    /** What holds on the date. */
    public T on(LocalDate date) {
        T value = first;
        for (Since<T> change : changes) {
            if (change.from().isAfter(date)) break;
            value = change.value();
        }
        return value;
    }

    /**
     * What holds from a date on.
     *
     * @param from the first date of it, on the clock it brings
     */
    public record Since<T>(LocalDate from, T value) {

        public Since {
            requireNonNull(from, "from");
            requireNonNull(value, "value");
        }
    }
}
