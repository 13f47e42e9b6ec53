package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the templates that administrators have made or changed. */
public interface TemplateStore {

    /** All of them, retired ones too, in the order in which they were made; one read. */
    List<Template> all();

    /**
     * Stores the template as the version after its own; version 0 for the first.
     *
     * @return as stored; empty, and nothing changed, if the stored version is another one
     */
    Optional<Template> save(PersonId actor, Template template, Instant now);
}
