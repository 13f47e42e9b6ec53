package app.meridian.core.subject;

import app.meridian.core.person.PersonId;
import java.util.Optional;

/** Permissions of a product in which everybody sees one subject and everybody but one person may comment on it. */
public record OneSubject(Subject visible, PersonId guest) implements Access {

    @Override
    public boolean canSee(Optional<PersonId> reader, Subject subject) {
        return subject.equals(visible);
    }

    @Override
    public boolean canComment(PersonId person, Subject subject) {
        return !person.equals(guest);
    }
}
