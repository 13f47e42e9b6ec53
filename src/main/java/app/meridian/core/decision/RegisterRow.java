package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One decision in a list: what can be told without reading its text. */
public record RegisterRow(DecisionId id, DecisionNumber number, Home home, DecisionStatus status, String title,
        TemplateId template, String templateName, PersonId driver, Instant changedAt, Optional<LocalDate> review,
        Optional<DecisionId> supersededBy) {

    public RegisterRow {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(home, "home");
        requireNonNull(status, "status");
        requireNonNull(title, "title");
        requireNonNull(template, "template");
        requireNonNull(templateName, "templateName");
        requireNonNull(driver, "driver");
        requireNonNull(changedAt, "changedAt");
        requireNonNull(review, "review");
        requireNonNull(supersededBy, "supersededBy");
    }
}
