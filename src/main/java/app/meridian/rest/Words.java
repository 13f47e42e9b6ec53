package app.meridian.rest;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads fields that hold one of a few words. */
final class Words {

    private Words() {}

    /** As {@link CheckInTeller#word} writes it; empty, noted, for another word. */
    static <E extends Enum<E>> Optional<E> read(Field field, E[] values) {
        return field.text().flatMap(text -> Stream.of(values)
                .filter(value -> CheckInTeller.word(value).equals(text)).findFirst()
                .or(() -> field.refuse(unknown(text, values))));
    }

    private static Message unknown(String text, Enum<?>[] values) {
        String known = Arrays.stream(values).map(CheckInTeller::word).collect(Collectors.joining(", "));
        return Message.of("meridian.rounds.error.not-a-word", Message.quote(text), known);
    }

    static Optional<DayOfWeek> weekday(Field field) {
        String known = Arrays.stream(DayOfWeek.values()).map(Enum::name).collect(Collectors.joining(", "));
        return field.required().text().flatMap(text -> Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(text)).findFirst()
                .or(() -> field.refuse(
                        Message.of("meridian.rounds.error.not-a-word", Message.quote(text), known))));
    }
}
