package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;

/** The product's mail queue. */
@FunctionalInterface
public interface Mails {

    /** @return false if no mail can go to the person: no address, no longer active, or the product sends none */
    boolean queue(Mail mail);

    /**
     * @param text the whole message without formatting
     * @param html the same
     */
    record Mail(PersonId to, String subject, String text, String html) {

        public Mail {
            requireNonNull(to, "to");
            requireNonNull(subject, "subject");
            requireNonNull(text, "text");
            requireNonNull(html, "html");
        }
    }
}
