package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.util.List;
import java.util.Optional;

/** Whose hours are looked at. */
public sealed interface Crew {

    /** Whose defaults count for them (administrators set some for a project or space). */
    default Optional<Container> container() {
        return Optional.empty();
    }

    /** Those who belong to a project or space. */
    record Members(Container of) implements Crew {

        public Members {
            requireNonNull(of, "of");
        }

        @Override
        public Optional<Container> container() {
            return Optional.of(of);
        }
    }

    /** The members of a group of the product. */
    record Group(String name, Optional<Container> container) implements Crew {

        public Group {
            requireNonNull(name, "name");
            requireNonNull(container, "container");
        }
    }

    /** These, in this order. */
    record Named(List<PersonId> people, Optional<Container> container) implements Crew {

        public Named {
            people = List.copyOf(people);
            requireNonNull(container, "container");
        }
    }
}
