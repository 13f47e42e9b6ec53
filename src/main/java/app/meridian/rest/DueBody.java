package app.meridian.rest;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueWish;
import app.meridian.core.person.PersonId;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads out of a request what is wished beside a due day. */
final class DueBody {

    private DueBody() {}

    /**
     * @param rules throws an {@code InvalidFieldsException} if a field is wrong
     * @throws BadFieldsException if anything is wrong
     */
    static DueWish read(Field body, Consumer<DueWish> rules) {
        body.isObject("time", "zone", "people");
        Optional<LocalTime> time = body.at("time").time();
        Optional<String> zone = body.at("zone").text();
        Entries<PersonId> people = Entries.read(body.at("people"), DueAdditions.MOST_PEOPLE, DueBody::person);
        DueWish wish = new DueWish(time, zone, people.values());
        RuleFlaws.note(body, Map.of("people", people), () -> rules.accept(wish));
        body.flaws().refuse();
        return wish;
    }

    private static Optional<PersonId> person(Field key) {
        return key.required().text().flatMap(text -> text.isBlank()
                ? key.refuse(Message.of("meridian.rest.error.missing")) : Optional.of(new PersonId(text)));
    }
}
