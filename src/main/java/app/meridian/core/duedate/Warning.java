package app.meridian.core.duedate;

import static app.meridian.core.duedate.Severity.ACT;
import static app.meridian.core.duedate.Severity.HAPPENED;
import static app.meridian.core.duedate.Severity.IMPOSSIBLE;
import static app.meridian.core.duedate.Severity.KNOW;

import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Something about a due date that somebody should know. When each applies, and which one wins: rules D2 to D4. */
public sealed interface Warning {

    Code code();

    /** The same for every warning of a code. */
    default Severity severity() {
        return code().severity();
    }

    /** Stable: scripts may rely on these names. The most severe first. */
    enum Code {
        OVERDUE(HAPPENED),
        NO_WORKING_TIME_LEFT(IMPOSSIBLE),
        DUE_SOON(ACT),
        NON_WORKING_DUE_DAY(ACT),
        DAY_ALREADY_OVER(ACT),
        LAST_HANDOFF(ACT),
        NO_SHARED_HOURS(ACT),
        ZONE_UNKNOWN(ACT),
        ABSENT_BEFORE_DUE(KNOW),
        CLOCK_CHANGE(KNOW),
        UNASSIGNED(KNOW);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /**
     * The deadline has passed, and so has the due day on the clock that counts (rule D2).
     *
     * @param since the deadline; with a date-only rule and nothing ever worked, the end of the due day
     * @param over own working time since then; empty if the reader may not know it
     */
    record Overdue(Instant since, Optional<Duration> over) implements Warning {
        @Override
        public Code code() {
            return Code.OVERDUE;
        }
    }

    /** The due day is ahead or running, but no own working time is. */
    record NoWorkingTimeLeft() implements Warning {
        @Override
        public Code code() {
            return Code.NO_WORKING_TIME_LEFT;
        }
    }

    /**
     * @param left empty if the reader may not know it
     * @param threshold at which it begins, inclusive
     */
    record DueSoon(Optional<Duration> left, Duration threshold) implements Warning {
        @Override
        public Code code() {
            return Code.DUE_SOON;
        }
    }

    /**
     * Nothing is worked on the due day.
     *
     * @param holiday its name and where it holds; empty for any other reason
     */
    record NonWorkingDueDay(LocalDate day, Optional<String> holiday) implements Warning {
        @Override
        public Code code() {
            return Code.NON_WORKING_DUE_DAY;
        }
    }

    /** The due day still runs for the assignee, but is over for this person (rule D2). @param today on their clock */
    record DayAlreadyOver(LocalDate today) implements Warning {
        @Override
        public Code code() {
            return Code.DAY_ALREADY_OVER;
        }
    }

    /** After the instant, assignee and reporter share no working time before the deadline. @param with the other one */
    record LastHandoff(PersonId with, Instant at) implements Warning {
        @Override
        public Code code() {
            return Code.LAST_HANDOFF;
        }
    }

    /** Assignee and reporter share no working time before the deadline. @param with the other one */
    record NoSharedHours(PersonId with) implements Warning {
        @Override
        public Code code() {
            return Code.NO_SHARED_HOURS;
        }
    }

    /** Nobody has said where these people's clocks stand; the product's default zone is used. */
    record ZoneUnknown(List<PersonId> people, ZoneId used) implements Warning {

        public ZoneUnknown {
            people = List.copyOf(people);
        }

        @Override
        public Code code() {
            return Code.ZONE_UNKNOWN;
        }
    }

    /**
     * Whole dates between now and the due day are lost.
     *
     * @param first inclusive, not before the person's today
     * @param last inclusive; of leave its own last date, even after the due day
     * @param holiday its name and where it holds; empty for leave, whose reason is never told
     */
    record AbsentBeforeDue(LocalDate first, LocalDate last, Optional<String> holiday) implements Warning {
        @Override
        public Code code() {
            return Code.ABSENT_BEFORE_DUE;
        }
    }

    /**
     * At the deadline the clocks of reader and person stand apart by another length than now.
     *
     * @param date of the first change, on the clock that changes
     * @param readerNow offsets of the reader and the person, now and at the deadline
     */
    record ClockChange(LocalDate date, ZoneOffset readerNow, ZoneOffset personNow, ZoneOffset readerThen,
            ZoneOffset personThen) implements Warning {
        @Override
        public Code code() {
            return Code.CLOCK_CHANGE;
        }
    }

    /** There is no deadline of an assignee to keep. @param former whether it is assigned to a former user */
    record Unassigned(boolean former) implements Warning {
        @Override
        public Code code() {
            return Code.UNASSIGNED;
        }
    }
}
