package app.meridian.core.checkin;

/** How a choice is coloured; the word says what it means, the colour repeats it. */
public enum Tone {
    NEUTRAL, GOOD, WARNING, BAD
}
