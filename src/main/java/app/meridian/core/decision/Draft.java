package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

/** What somebody typed to begin a decision. */
record Draft(TemplateId template, String templateName, DecisionFields typed, String clientKey) {

    Draft {
        requireNonNull(template, "template");
        requireNonNull(templateName, "templateName");
        requireNonNull(typed, "typed");
        requireNonNull(clientKey, "clientKey");
    }
}
