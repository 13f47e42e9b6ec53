package app.meridian.core.person;

/** Somebody wanted to change what only administrators may. */
public final class NotAdministratorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAdministratorException(PersonId person) {
        super(person + " is no administrator of it");
    }
}
