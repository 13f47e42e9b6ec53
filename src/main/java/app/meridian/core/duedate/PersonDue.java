package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Person;
import app.meridian.core.worktime.ZoneChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a due date means for one person.
 *
 * @param you whether it is the reader
 * @param zone in force now
 * @param deadline ahead or passed; empty if nothing is ever worked up to the due day
 * @param left own working time from now to the deadline, zero if it has passed; empty if the reader may not know it
 * @param over own working time since the deadline, if it is overdue and the reader may know it
 * @param warnings the most severe first
 * @param hidden whether the reader sees nothing but deadline and urgency (rule P2), and no urgency where a date,
 *     time or moment is only considered
 */
public record PersonDue(Person person, Involved.Role role, boolean you, ZoneChoice zone, Optional<Instant> deadline,
        Optional<Duration> left, Optional<Duration> over, List<Warning> warnings, boolean hidden) {

    public PersonDue {
        requireNonNull(person, "person");
        requireNonNull(role, "role");
        requireNonNull(zone, "zone");
        requireNonNull(deadline, "deadline");
        requireNonNull(left, "left");
        requireNonNull(over, "over");
        warnings = List.copyOf(warnings);
    }

    public boolean has(Warning.Code code) {
        return warnings.stream().anyMatch(warning -> warning.code() == code);
    }
}
