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
import java.util.List;

/** How one reader is spoken to about one due date: their names for people and words for moments, which are marked. */
final class DueVoice {
    private final Phrases phrases;
    private final Reader reader;
    private final Instant now;
    private final ClockWords clock;
    private final ShortNames names;
    private final boolean exact;

    /** @param people whoever may be named */
    DueVoice(Phrases phrases, Reader reader, DueStory story, List<Person> people) {
        this.phrases = requireNonNull(phrases, "phrases");
        this.reader = requireNonNull(reader, "reader");
        this.now = story.now();
        this.clock = new ClockWords(reader, now);
        this.names = new ShortNames(people, reader, phrases);
        this.exact = story.report().terms().time().isPresent();
    }

    String say(String key, String... arguments) {
        return phrases.text(key, arguments);
    }

    /** Within a sentence. */
    String name(PersonId person) {
        return names.of(person);
    }

    /** At the start of one. */
    String first(PersonId person) {
        return names.first(person);
    }

    /** Those that have one name after the other, at the start of a sentence. */
    String firstAnd(List<PersonId> people) {
        return phrases.and(people.stream().map(each -> each.equals(people.get(0)) ? first(each) : name(each)).toList());
    }

    String and(List<String> items) {
        return phrases.and(items);
    }

    String list(List<String> items) {
        return phrases.list(items);
    }

    boolean isReader(PersonId person) {
        return reader.is(person);
    }

    ZoneId zone() {
        return reader.zone();
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

    /** Such as {@code 18 h 40 min}; less than a minute is {@code 0 h}. */
    String length(Duration length) {
        boolean none = length.toMinutes() == 0;
        return none ? phrases.text("meridian.team.phrase.hours", "0") : phrases.length(length);
    }

    /** On the person's clock, and on the reader's if it shows another time. */
    String onBoth(Instant at, ZoneId zone) {
        Moment moment = moment(at, zone);
        String theirs = Marks.time(moment.otherText(), moment.forOther());
        if (moment.isSameClock()) return theirs;
        return say("meridian.due.phrase.both", theirs, Marks.time(moment.readerText(), moment.forReader()));
    }

    /** On the reader's clock, as short as can be: {@code Fri 10:00}. */
    String near(Instant at) {
        Moment moment = moment(at, reader.zone());
        return Marks.time(moment.readerText(), moment.forReader());
    }

    /** On the reader's clock, with the date unless it is today: {@code Fri 27 Nov, 17:00}. */
    String dated(Instant at) {
        ZonedDateTime local = at.atZone(reader.zone());
        return dateOf(local).equals(today()) ? Marks.time(timeOf(at, reader.zone()), local) : fullyDated(at);
    }

    /** On the reader's clock, with the date in any case: {@code Fri 27 Nov, 17:00}. */
    String fullyDated(Instant at) {
        return Marks.time(dayAndTime(at, reader.zone()), at.atZone(reader.zone()));
    }

    /** Such as {@code Fri 27 Nov, 17:00}, not marked. */
    String dayAndTime(Instant at, ZoneId zone) {
        return say("meridian.team.phrase.comma", clock.day(dateOf(at.atZone(zone))), timeOf(at, zone));
    }

    /** As {@link #dated}, with a word for the next day: {@code tomorrow 17:00}. */
    String soon(Instant at) {
        ZonedDateTime local = at.atZone(reader.zone());
        boolean tomorrow = dateOf(local).equals(today().plusDays(1));
        return tomorrow ? Marks.time(say("meridian.due.phrase.tomorrow-at", timeOf(at, reader.zone())), local)
                : dated(at);
    }

    /** The day on which something ends, for the reader: {@code today}, {@code tomorrow}, {@code Fri 27 Nov}. */
    String dayOf(Instant at) {
        LocalDate date = dateOf(at.atZone(reader.zone()));
        if (date.equals(today())) return say("meridian.due.phrase.today");
        boolean tomorrow = date.equals(today().plusDays(1));
        return tomorrow ? say("meridian.due.phrase.tomorrow") : clock.day(date);
    }

    /** Rule D1: a deadline at midnight belongs to the day before, unless somebody has set just that time. */
    LocalDate dateOf(ZonedDateTime at) {
        return exact ? at.toLocalDate() : ClockWords.endDate(at);
    }

    /** The time of day that goes with {@link #dateOf}. */
    String timeOf(Instant at, ZoneId zone) {
        return exact ? clock.time(at, zone) : clock.endOfDate(at, zone);
    }

    private Moment moment(Instant at, ZoneId zone) {
        return exact ? Moment.of(at, zone, reader, now) : Moment.endOf(at, zone, reader, now);
    }
}
