package app.meridian.text;

import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import java.text.Bidi;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names as they stand in sentences: the first name where it is clear, the whole one where two share it, else "you". */
final class ShortNames {
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private final Map<PersonId, String> names = new HashMap<>();
    private final Reader reader;
    private final Phrases phrases;

    ShortNames(Collection<Person> people, Reader reader, Phrases phrases) {
        this.reader = reader;
        this.phrases = phrases;
        Map<String, Long> firstNames = people.stream()
                .collect(Collectors.groupingBy(ShortNames::firstName, Collectors.counting()));
        people.forEach(person -> {
            boolean clear = firstNames.get(firstName(person)) == 1;
            names.put(person.id(), isolated(clear ? firstName(person) : fullName(person)));
        });
    }

    /** Within a sentence. */
    String of(PersonId person) {
        return reader.is(person) ? phrases.text("meridian.team.name.you") : names.get(person);
    }

    /** At the start of one. */
    String first(PersonId person) {
        return reader.is(person) ? phrases.text("meridian.team.name.you-first") : names.get(person);
    }

    String list(List<PersonId> people) {
        return phrases.list(people.stream().map(this::of).toList());
    }

    String and(List<PersonId> people) {
        return phrases.and(people.stream().map(this::of).toList());
    }

    private static String firstName(Person person) {
        return fullName(person).strip().split("[\\s\\p{Z}]", 2)[0];
    }

    private static String fullName(Person person) {
        return Marks.without(person.fullName().orElse(""));
    }

    /** A name in letters that run from right to left must not turn what stands around it. */
    private static String isolated(String name) {
        boolean turns = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return turns ? ISOLATE + name + END_OF_ISOLATE : name;
    }
}
