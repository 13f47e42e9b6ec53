package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.People;
import app.meridian.core.person.Person;
import app.meridian.core.reader.Reader;
import app.meridian.text.CheckInWords;
import app.meridian.text.Phrases;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Makes those who tell one reader what people answered. */
@Component
public class CheckInTellers {
    private final Phrases phrases;
    private final People people;
    private final WrittenText texts;

    public CheckInTellers(Phrases phrases, People people, WrittenText texts) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.people = requireNonNull(people, "people");
        this.texts = requireNonNull(texts, "texts");
    }

    /** @param named whoever may be named in sentences */
    CheckInTeller of(Reader reader, Instant now, Collection<Person> named) {
        return new CheckInTeller(reader, now, new CheckInWords(phrases, reader, now, named), people, texts);
    }
}
