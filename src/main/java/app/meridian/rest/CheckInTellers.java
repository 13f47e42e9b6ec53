package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.People;
import app.meridian.core.person.Person;
import app.meridian.core.reader.Reader;
import app.meridian.text.CheckInWords;
import app.meridian.text.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes those who tell one reader what people answered. */
@Component
public class CheckInTellers {
    private final Phrases phrases;
    private final People people;
    private final WrittenText texts;
    private final Clock clock;

    public CheckInTellers(Phrases phrases, People people, WrittenText texts, Clock clock) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.people = requireNonNull(people, "people");
        this.texts = requireNonNull(texts, "texts");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Of what needs no names in sentences, as of now. */
    CheckInTeller of(Reader reader) {
        return of(reader, List.of());
    }

    /** As of now. */
    CheckInTeller of(Reader reader, Collection<Person> named) {
        return of(reader, clock.instant(), named);
    }

    /** @param named whoever may be named in sentences */
    CheckInTeller of(Reader reader, Instant now, Collection<Person> named) {
        return new CheckInTeller(reader, now, new CheckInWords(phrases, reader, now, named), people, texts);
    }
}
