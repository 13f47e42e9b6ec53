package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.HomeName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A decision as one reader may see it.
 *
 * @param home as it is called now; empty if it is gone
 * @param container the project or space of its number, as it is called now
 * @param contributors in the order of the record
 * @param people all whom the record or its history names, each once
 * @param readiness of an open one; empty for others, and where the reader may not know anybody's clock
 * @param missing what a draft wants before it can open; none unless the reader may open it
 * @param allowed to the reader now
 * @param replaces what it replaces or would replace, as far as the reader may see it
 * @param replacedBy empty unless the reader may see it
 * @param seesClocks whether the reader may know of clocks and absences (rule P2)
 * @param links as far as the reader may see them
 */
public record DecisionView(Instant now, Decision decision, Optional<HomeName> home, HomeName container,
        List<Contribution> contributors, Person driver, List<Person> deciders, List<Person> informed,
        List<Person> people, Optional<Readiness> readiness, List<Missing> missing, Set<Act> allowed,
        List<Card> replaces, Optional<Card> replacedBy, boolean seesClocks, List<LinkName> links) {
    public DecisionView {
        requireNonNull(now, "now");
        requireNonNull(decision, "decision");
        requireNonNull(home, "home");
        requireNonNull(container, "container");
        contributors = List.copyOf(contributors);
        requireNonNull(driver, "driver");
        deciders = List.copyOf(deciders);
        informed = List.copyOf(informed);
        people = List.copyOf(people);
        requireNonNull(readiness, "readiness");
        missing = List.copyOf(missing);
        allowed = Set.copyOf(allowed);
        replaces = List.copyOf(replaces);
        requireNonNull(replacedBy, "replacedBy");
        links = List.copyOf(links);
    }

    /** The issue or page is gone: only who administers its project or space still sees the decision. */
    public boolean homeGone() {
        return home.isEmpty();
    }

    public Card card() {
        return new Card(decision.id(), decision.number(), decision.fields().text().title(), decision.status(),
                container);
    }

    /** What the reader is asked, and has said; empty if they are no contributor. */
    public Optional<Contribution> own() {
        return contributors.stream().filter(Contribution::you).findFirst();
    }

    /** Somebody whom the record names; never null. */
    public Person person(PersonId id) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseGet(() -> new Person(id, Optional.empty()));
    }
}
