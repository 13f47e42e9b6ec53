package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Card;
import app.meridian.core.person.MentionMark;
import app.meridian.core.person.Person;
import app.meridian.core.reader.ClockWords;
import app.meridian.core.reader.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;

/** How one reader is spoken to about decisions. */
final class DecisionVoice {
    private final RoundVoice voice;
    private final Reader reader;

    /** @param people whoever may be named */
    DecisionVoice(Phrases phrases, Reader reader, Instant now, Collection<Person> people) {
        this.voice = new RoundVoice(phrases, reader, now, people);
        this.reader = requireNonNull(reader, "reader");
    }

    RoundVoice people() {
        return voice;
    }

    String say(String key, String... arguments) {
        return voice.say(key, arguments);
    }

    String fullName(Person person) {
        return Marks.without(voice.fullName(person));
    }

    /** One of two texts: for one, or for any other number. */
    String count(String one, String several, long count) {
        return count == 1 ? say(one) : say(several, String.valueOf(count));
    }

    /** On the reader's clock: {@code today, 14:02}, {@code Tue 24 Nov, 21:40}. */
    String dated(Instant at) {
        ZonedDateTime local = at.atZone(reader.zone());
        String time = voice.clock().time(local.toLocalTime());
        return on(local.toLocalDate(), time);
    }

    /** The same for the end of something: midnight is the end of a day. */
    String datedEnd(Instant at) {
        return on(ClockWords.endDate(at.atZone(reader.zone())), voice.clock().endOfDate(at, reader.zone()));
    }

    private String on(LocalDate date, String time) {
        boolean today = date.equals(voice.today());
        return say("meridian.team.phrase.comma",
                today ? say("meridian.due.phrase.today") : voice.clock().day(date), time);
    }

    /** Such as {@code Thu 19 Nov}. */
    String day(Instant at) {
        return voice.clock().day(at.atZone(reader.zone()).toLocalDate());
    }

    /** Such as {@code Thu 19 Nov 2026}. */
    String fullDay(Instant at) {
        return voice.clock().fullDay(at.atZone(reader.zone()).toLocalDate());
    }

    /** Such as {@code D-11 Keep the booking log for 400 days}. */
    String name(Card card) {
        return say("meridian.decisions.phrase.name", card.number().toString(), title(card.title()));
    }

    /** Plain, without whom it mentions. */
    static String title(String stored) {
        return MentionMark.PATTERN.matcher(Marks.without(stored)).replaceAll("@\u2026");
    }
}
