package app.meridian.core.person;

/**
 * Texts in which people name each other. They are typed with user names, {@code @ben}, and stored with user keys, since
 * a name may change and a key does not. What people typed counts for limits; the stored text may be longer.
 */
public interface Mentions {

    /**
     * With the key in place of each current user's name that is mentioned outside of code, links and addresses.
     * Whatever is nobody's name stays as it was typed, and never becomes a mention later.
     */
    String toStored(String typed);

    /** As it would be typed now: with the names of today, and with words in place of users who are gone. */
    String toTyped(String stored);
}
