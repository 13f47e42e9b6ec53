package app.meridian.devhost;

/** Whom a condition of a plugin's link shows it to. */
public enum Audience {
    EVERYBODY,
    /** Everybody who is logged in. */
    USERS,
    /** The administrators of the space. */
    ADMINISTRATORS
}
