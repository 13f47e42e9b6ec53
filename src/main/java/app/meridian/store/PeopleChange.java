package app.meridian.store;

import app.meridian.core.person.PersonId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How bodies of boards change when somebody goes, or is known by another key (rule P3). */
record PeopleChange(UnaryOperator<PeopleJson> people, UnaryOperator<BlockerJson> blockers) {

    /** Takes the person off those who are asked and those who manage. */
    static PeopleChange without(PersonId person) {
        return new PeopleChange(each -> each.without(person), UnaryOperator.identity());
    }

    static PeopleChange renamed(PersonId old, PersonId now) {
        return new PeopleChange(each -> each.renamed(old, now), each -> each.renamed(old, now));
    }

    /** The body afterwards; empty if it stays the same. */
    Optional<String> of(BoardKind kind, String body) {
        return switch (kind) {
            case ROUND -> changed(StoredJson.read(body, RoundJson.class),
                    each -> each.with(people.apply(each.people())));
            case MANAGERS -> changed(StoredJson.read(body, ManagersJson.class),
                    each -> new ManagersJson(people.apply(each.people())));
            case BLOCKER -> changed(StoredJson.read(body, BlockerJson.class), blockers);
            case MOOD -> Optional.empty();
        };
    }

    private static <T> Optional<String> changed(T before, UnaryOperator<T> change) {
        return Optional.of(change.apply(before)).filter(after -> !after.equals(before)).map(StoredJson::write);
    }
}
