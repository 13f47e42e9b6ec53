package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** What became of one contributor until a decision was made. */
public sealed interface Voice {
    PersonId person();

    /** They answered. */
    record Answered(Response response) implements Voice {

        public Answered {
            requireNonNull(response, "response");
        }

        @Override
        public PersonId person() {
            return response.person();
        }
    }

    /**
     * They said nothing in all of their own time (rule K4).
     *
     * @param from when they were told
     * @param ended when their time was over
     */
    record Silent(PersonId person, int textVersion, Instant from, Instant ended) implements Voice {

        public Silent {
            requireNonNull(person, "person");
            requireNonNull(from, "from");
            requireNonNull(ended, "ended");
        }
    }

    /** They were left out (rule K6). */
    record NotHeard(PersonId person, LocalDate date, String reason) implements Voice {

        public NotHeard {
            requireNonNull(person, "person");
            requireNonNull(date, "date");
            requireNonNull(reason, "reason");
        }
    }

    /** They could not answer any more: gone, or without sight of it (rule K2). */
    record Unable(PersonId person) implements Voice {

        public Unable {
            requireNonNull(person, "person");
        }
    }
}
