package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.Interval;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** A time to meet, and what it means for each. */
public record MeetingOption(Interval slot, List<Attendance> people) {
    public MeetingOption {
        requireNonNull(slot, "slot");
        people = List.copyOf(people);
    }

    /** Whether it lies in everybody's working time. */
    public boolean isShared() {
        return people.stream().allMatch(Attendance::isInside);
    }

    public List<Attendance> inside() {
        return people.stream().filter(Attendance::isInside).toList();
    }

    public List<Attendance> outside() {
        return people.stream().filter(person -> !person.isInside() && !person.isMissing()).toList();
    }

    public List<Attendance> missing() {
        return people.stream().filter(Attendance::isMissing).toList();
    }

    /** How far it takes somebody out of their day at most. */
    public Duration farthest() {
        return outside().stream().map(Attendance::outside).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    /** Those who come and for whom nothing is harder; empty if it is inside everybody's hours who comes. */
    public List<Attendance> hardest() {
        int worst = outside().stream().mapToInt(Attendance::burden).max().orElse(0);
        return outside().stream().filter(person -> person.burden() == worst).toList();
    }
}
