package app.meridian.core.person;

/** Takes every text as it is. */
public final class NoMentions implements Mentions {

    @Override
    public String toStored(String typed) {
        return typed;
    }

    @Override
    public String toTyped(String stored) {
        return stored;
    }
}
