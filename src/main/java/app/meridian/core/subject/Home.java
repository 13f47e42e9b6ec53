package app.meridian.core.subject;

/** Where a round lives: an issue or page, or a project or space. */
public sealed interface Home permits Subject, Container {

    /** Type and id in one word, such as {@code issue/10001}: the same for ever, so it can be stored and compared. */
    String reference();

    /** The product's numeric id. */
    long id();
}
