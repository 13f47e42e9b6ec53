package app.meridian.rest;

import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.Question;
import app.meridian.core.person.Person;
import app.meridian.core.reader.Moment;
import app.meridian.core.reader.Place;
import app.meridian.core.reader.Reader;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** A check-in as one reader gets it. An answer that was not given is null. */
@JsonPropertyOrder({"id", "author", "postedAt", "readerTime", "authorTime", "sameClock", "done", "next", "blocked"})
record CheckInJson(String id, Author author, String postedAt, ReaderTime readerTime, AuthorTime authorTime,
        boolean sameClock, Answer done, Answer next, Answer blocked) {

    /** @param answers writes what is stored */
    static CheckInJson of(CheckIn checkIn, Person author, Moment posted, Reader reader,
            Function<String, Answer> answers) {
        return new CheckInJson(
                String.valueOf(checkIn.id().value()),
                Author.of(author, reader),
                checkIn.postedAt().toString(),
                new ReaderTime(iso(posted.forReader()), posted.readerText()),
                AuthorTime.of(posted, checkIn.authorZone()),
                posted.isSameClock(),
                answer(Question.DONE, checkIn, answers),
                answer(Question.NEXT, checkIn, answers),
                answer(Question.BLOCKED, checkIn, answers));
    }

    private static Answer answer(Question question, CheckIn checkIn, Function<String, Answer> answers) {
        String stored = question.answerOf(checkIn.answers());
        return stored.isEmpty() ? null : answers.apply(stored);
    }

    private static String iso(ZonedDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** @param name empty for a former user */
    record Author(String key, String name, boolean former, boolean you) {
        static Author of(Person person, Reader reader) {
            return new Author(person.id().key(), person.fullName().orElse(""), person.isFormer(),
                    reader.is(person.id()));
        }
    }

    record ReaderTime(String dateTime, String text) {}

    record AuthorTime(String dateTime, String text, String zone, String place) {
        static AuthorTime of(Moment posted, ZoneId zone) {
            return new AuthorTime(iso(posted.forOther()), posted.otherText(), zone.getId(), Place.of(zone));
        }
    }

    /**
     * @param text as it would be typed now
     * @param html safe to put into a page as it is
     */
    record Answer(String text, String html) {}
}
