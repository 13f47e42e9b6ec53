package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.HomeName;
import java.util.Optional;

/**
 * What cites a decision, as the product calls it now.
 *
 * @param name empty for an address
 */
public record LinkName(Link link, Optional<HomeName> name) {
    public LinkName {
        requireNonNull(link, "link");
        requireNonNull(name, "name");
    }
}
