package app.meridian.rest;

import app.meridian.core.person.Person;
import app.meridian.core.reader.Reader;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Somebody, as one reader gets them.
 *
 * @param name empty for a former user
 */
@JsonPropertyOrder({"key", "name", "former", "you"})
record PersonJson(String key, String name, boolean former, boolean you) {

    static PersonJson of(Person person, Reader reader) {
        return new PersonJson(
                person.id().key(), person.fullName().orElse(""), person.isFormer(), reader.is(person.id()));
    }
}
