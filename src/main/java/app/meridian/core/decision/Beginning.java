package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;

/**
 * How a decision came to be.
 *
 * @param templateName as it was called then, in the author's language
 */
public record Beginning(TemplateId template, String templateName, PersonId author, Instant at) {

    public Beginning {
        requireNonNull(template, "template");
        requireNonNull(templateName, "templateName");
        requireNonNull(author, "author");
        requireNonNull(at, "at");
    }
}
