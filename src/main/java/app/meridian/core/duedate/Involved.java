package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;

/** Somebody whom a due date concerns, by the first part they have in it (rule D7). */
public record Involved(PersonId person, Role role) {

    public Involved {
        requireNonNull(person, "person");
        requireNonNull(role, "role");
    }

    /** In the order in which people are named. An assignee who is the reporter too is {@link #ASSIGNEE}. */
    public enum Role {
        ASSIGNEE,
        REPORTER,
        ADDED,
        WATCHER
    }
}
