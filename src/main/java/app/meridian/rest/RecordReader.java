package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Numbering;
import app.meridian.core.person.PersonId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the values of one record, in which people are numbers of its cast. What cannot be read is noted. */
record RecordReader(Numbering numbering) {
    private static final Instant NEVER = Instant.EPOCH;
    private static final PersonId NOBODY = new PersonId("?");

    RecordReader {
        requireNonNull(numbering, "numbering");
    }

    /** As it is stored. */
    String text(Field field) {
        return numbering.stored(field.text().orElse(""));
    }

    PersonId person(Field field) {
        return someone(field.required()).orElse(NOBODY);
    }

    Optional<PersonId> someone(Field field) {
        return field.text().flatMap(number -> numbering.person(number).or(() -> field.refuse(
                Message.of("meridian.decisions.error.no-person", Message.quote(number)))));
    }

    List<PersonId> people(Field list, int most) {
        return list.items(most).stream().map(this::person).toList();
    }

    static Instant at(Field field) {
        return moment(field.required()).orElse(NEVER);
    }

    /** In full precision: history must not lose any. */
    static Optional<Instant> moment(Field field) {
        return field.text().flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeException notAMoment) {
                return field.refuse(Message.of("meridian.rest.error.not-instant", Message.quote(text)));
            }
        });
    }

    static int count(Field field) {
        return field.required().number(1, Integer.MAX_VALUE).orElse(1L).intValue();
    }

    static long id(Field field) {
        return field.required().text().flatMap(text -> RoundParameters.isNumber(text)
                ? Optional.of(Long.parseLong(text))
                : field.refuse(Message.of("meridian.rounds.error.not-an-id", Message.quote(text)))).orElse(1L);
    }

    static <E extends Enum<E>> E word(Field field, E[] values) {
        return Words.read(field.required(), values).orElse(values[0]);
    }
}
