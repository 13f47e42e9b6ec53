package app.meridian.core.reader;

/** How the product writes a time of day. */
@FunctionalInterface
public interface TimeStyle {

    /** In the letters of {@link java.time.format.DateTimeFormatter}, such as {@code HH:mm}. */
    String pattern();
}
