package app.meridian.store;

import app.meridian.core.decision.Cast;
import app.meridian.core.decision.Numbering;
import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Optional;

/** The numbers of one record's people and mentions, while it is written or read (rule K11). */
final class Numbers {
    private final Cast cast;
    private final Numbering numbering;

    Numbers(Cast cast) {
        this.cast = cast;
        this.numbering = new Numbering(cast);
    }

    /** @throws IllegalArgumentException for somebody who has no number */
    int of(PersonId person) {
        return cast.number(person).orElseThrow(() -> new IllegalArgumentException("No number for " + person));
    }

    Integer of(Optional<PersonId> person) {
        return person.map(this::of).orElse(null);
    }

    List<Integer> of(List<PersonId> people) {
        return people.stream().map(this::of).toList();
    }

    /** @throws java.util.NoSuchElementException if nobody has the number */
    PersonId person(int number) {
        return cast.person(number).orElseThrow();
    }

    Optional<PersonId> person(Integer number) {
        return Optional.ofNullable(number).flatMap(cast::person);
    }

    /** Nobody twice: two numbers may have become one person's. */
    List<PersonId> people(List<Integer> numbers) {
        return numbers.stream().map(number -> person(number.intValue())).distinct().toList();
    }

    String numbered(String stored) {
        return numbering.numbered(stored);
    }

    List<String> numbered(List<String> stored) {
        return stored.stream().map(this::numbered).toList();
    }

    /** @param numbered null for an empty one */
    String named(String numbered) {
        return numbered == null ? "" : numbering.stored(numbered);
    }

    /** @param numbered null for none */
    List<String> named(List<String> numbered) {
        return numbered == null ? List.of() : numbered.stream().map(this::named).toList();
    }
}
