package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.Moment;
import app.meridian.core.reader.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How one reader is spoken to about rounds: their names for people, their words for moments and lengths. */
final class RoundVoice {
    private final Phrases phrases;
    private final Reader reader;
    private final Instant now;
    private final ClockWords clock;
    private final ShortNames names;

    /** @param people whoever may be named */
    RoundVoice(Phrases phrases, Reader reader, Instant now, Collection<Person> people) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.reader = requireNonNull(reader, "reader");
        this.now = requireNonNull(now, "now");
        this.clock = new ClockWords(reader, now);
        this.names = new ShortNames(people.stream().distinct().map(this::named).toList(), reader, phrases);
    }

    private Person named(Person person) {
        return person.isFormer() ? new Person(person.id(), Optional.of(fullName(person))) : person;
    }

    /** As it stands alone; somebody who is gone has one too. */
    String fullName(Person person) {
        return person.fullName().orElseGet(() -> say("meridian.check-ins.entry.former-user"));
    }

    String say(String key, String... arguments) {
        return phrases.text(key, arguments);
    }

    /** Within a sentence: {@code Hugo}, or {@code you}. */
    String name(PersonId person) {
        return names.of(person);
    }

    /** Of many only the first: {@code Aiko, Ben and 12 more}. */
    String names(List<PersonId> people) {
        return names.list(people);
    }

    /** The same with an "and" before the last. */
    String namesAnd(List<PersonId> people) {
        return names.and(people);
    }

    /** Whatever it is, as {@link #names} tells people. */
    String list(List<String> items) {
        return phrases.list(items);
    }

    boolean isReader(PersonId person) {
        return reader.is(person);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return now.atZone(reader.zone()).toLocalDate();
    }

    ClockWords clock() {
        return clock;
    }

    /** Such as {@code 7 h 40 min}; less than a minute is {@code 0 h}. */
    String length(Duration length) {
        return length.toMinutes() == 0 ? say("meridian.team.phrase.hours", "0") : phrases.length(length);
    }

    /** When something begins, on the person's clock and on the reader's if it shows another time. */
    String start(Instant at, PersonId person, ZoneId zone) {
        return isReader(person) ? own(Moment.of(at, reader.zone(), reader, now))
                : both(Moment.of(at, zone, reader, now));
    }

    /** When something ends, as {@link #start}: midnight is the end of a day. */
    String end(Instant at, PersonId person, ZoneId zone) {
        return isReader(person) ? own(Moment.endOf(at, reader.zone(), reader, now))
                : both(Moment.endOf(at, zone, reader, now));
    }

    /** On the reader's clock, as short as can be: {@code Tue 13:25}. */
    String near(Instant at) {
        return own(Moment.of(at, reader.zone(), reader, now));
    }

    /** The same for the end of something. */
    String nearEnd(Instant at) {
        return own(Moment.endOf(at, reader.zone(), reader, now));
    }

    /** Whether it is today on both clocks, so that a time stands without a day. */
    boolean isToday(Instant at, PersonId person, ZoneId zone) {
        ZonedDateTime forReader = at.atZone(reader.zone());
        LocalDate theirs = isReader(person) ? forReader.toLocalDate() : at.atZone(zone).toLocalDate();
        return forReader.toLocalDate().equals(today()) && theirs.equals(today());
    }

    private static String own(Moment moment) {
        return moment.readerText();
    }

    private String both(Moment moment) {
        if (moment.isSameClock()) return moment.otherText();
        return say("meridian.due.phrase.both", moment.otherText(), moment.readerText());
    }

    /** Puts a full stop behind each part that has none, unless there is but one part. */
    String sentences(List<String> parts) {
        if (parts.size() < 2) return parts.isEmpty() ? "" : parts.get(0);
        String all = parts.stream().map(part -> part.replaceAll("\\.$", ""))
                .reduce((head, next) -> say("meridian.due.phrase.sentences", head, next)).orElseThrow();
        return say("meridian.rounds.phrase.stop", all);
    }
}
