package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.People;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A blocker and how old it is.
 *
 * @param age in working time of the owner; empty where the reader may not know anybody's hours (rule P2)
 */
public record BlockerAge(Blocker blocker, Person author, Person owner, Optional<Duration> age) {

    public BlockerAge {
        requireNonNull(blocker, "blocker");
        requireNonNull(author, "author");
        requireNonNull(owner, "owner");
        requireNonNull(age, "age");
    }

    /**
     * A blocker that is resolved grows no older, and one whose owner is gone has no age.
     *
     * @param hours of owners, for the dates; without the owner's the age is empty
     */
    static BlockerAge of(
            Blocker blocker, People people, Map<PersonId, PersonHours> hours, DateSpan dates, Instant now) {
        Person owner = people.find(blocker.owner());
        Instant until = blocker.resolution().map(Resolution::at).orElse(now);
        Optional<Duration> age = Optional.ofNullable(hours.get(blocker.owner())).filter(known -> !owner.isFormer())
                .map(known -> WorkingTime.of(known.calendar(), dates).between(blocker.raisedAt(), until));
        return new BlockerAge(blocker, people.find(blocker.author()), owner, age);
    }
}
