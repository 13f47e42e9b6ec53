package app.meridian.store;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueTime;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The body of a subject's row, and what its history says of it.
 *
 * @param time null if there is none
 * @param people user keys; nothing is written if there are none
 */
record DueAdditionsJson(TimeJson time, List<String> people) {

    DueAdditionsJson {
        people = people == null ? List.of() : List.copyOf(people);
    }

    static DueAdditionsJson of(DueAdditions additions) {
        return new DueAdditionsJson(additions.time().map(TimeJson::of).orElse(null),
                additions.people().stream().map(PersonId::key).toList());
    }

    DueAdditions toDomain(Subject subject, long version) {
        return new DueAdditions(subject, version, dueTime(), people.stream().map(PersonId::new).toList());
    }

    Optional<DueTime> dueTime() {
        return Optional.ofNullable(time).map(TimeJson::toDomain);
    }

    /** Without the person among those added. */
    DueAdditionsJson without(PersonId person) {
        return new DueAdditionsJson(time, people.stream().filter(key -> !key.equals(person.key())).toList());
    }

    /** With the new key in place of the old one, and nobody twice. */
    DueAdditionsJson renamed(PersonId old, PersonId now) {
        UnaryOperator<String> name = key -> key.equals(old.key()) ? now.key() : key;
        TimeJson renamed = time == null ? null : new TimeJson(time.time(), time.zone(), name.apply(time.setBy()));
        return new DueAdditionsJson(renamed, people.stream().map(name).distinct().toList());
    }

    record TimeJson(String time, String zone, String setBy) {
        static TimeJson of(DueTime time) {
            return new TimeJson(time.time().toString(), time.zone(), time.setBy().key());
        }

        DueTime toDomain() {
            return new DueTime(LocalTime.parse(time), zone, new PersonId(setBy));
        }
    }
}
