package app.meridian.core.subject;

import app.meridian.core.person.PersonId;
import java.util.Optional;

/** What the product allows whom. */
public interface Access {

    /** Whether the reader, or an anonymous one, may see the subject. False for a subject that does not exist. */
    boolean canSee(Optional<PersonId> reader, Subject subject);

    /** Whether the person may comment on the subject, which is what checking in asks for. */
    boolean canComment(PersonId person, Subject subject);
}
