package app.meridian.core.subject;

import java.util.Optional;

/** Where the product's things are now, and how they are called. Says nothing about who may see them. */
public interface Locations {

    /** The project or space that the issue or page is in now; empty if it is gone. */
    Optional<Container> containerOf(Subject subject);

    /** Empty if it is gone. */
    Optional<HomeName> nameOf(Home home);
}
