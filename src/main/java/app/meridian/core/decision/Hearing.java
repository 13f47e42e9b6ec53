package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Where every contributor's time stands at one moment.
 *
 * @param people one for each current contributor, in their order
 */
public record Hearing(Instant now, List<Heard> people) {

    public Hearing {
        requireNonNull(now, "now");
        people = List.copyOf(people);
    }

    /** Those whose answer or whose time is still to come. */
    public List<Heard> waitedFor() {
        return people.stream().filter(Heard::isWaitedFor).toList();
    }

    /**
     * One contributor.
     *
     * @param zone where their clock stands now
     * @param canAnswer whether they are active, may use the product and see the home (rule K2)
     * @param ask empty in a draft
     * @param clock what it does; empty without an ask
     * @param starts empty if it has not begun and never will, or they were not told
     * @param ends empty if never, or not told
     * @param used of their own working time
     * @param awayUntil the last date of the leave or holidays on which it stands still now; empty if it does not
     */
    public record Heard(PersonId person, ZoneId zone, boolean canAnswer, Optional<Ask> ask,
            Optional<Response> response, Optional<ConsentClock.State> clock, Optional<Instant> starts,
            Optional<Instant> ends, Duration used, Duration left, Optional<LocalDate> awayUntil) {

        public Heard {
            requireNonNull(person, "person");
            requireNonNull(zone, "zone");
            requireNonNull(ask, "ask");
            requireNonNull(response, "response");
            requireNonNull(clock, "clock");
            requireNonNull(starts, "starts");
            requireNonNull(ends, "ends");
            requireNonNull(used, "used");
            requireNonNull(left, "left");
            requireNonNull(awayUntil, "awayUntil");
        }

        public boolean isLeftOut() {
            return ask.flatMap(Ask::leftOut).isPresent();
        }

        public boolean isWaitedFor() {
            boolean over = clock.filter(ConsentClock.State.ENDED::equals).isPresent();
            return canAnswer && ask.isPresent() && !isLeftOut() && response.isEmpty() && !over;
        }
    }
}
