package app.meridian.rest;

import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.Question;
import app.meridian.core.reader.Moment;
import app.meridian.core.reader.Place;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.ZoneId;

/**
 * A check-in as one reader gets it. An answer that was not given is null.
 *
 * @param mood null for everybody but its author (rule M1)
 * @param deletedText null unless it was taken away
 */
@JsonPropertyOrder({"id", "version", "author", "postedAt", "readerTime", "authorTime", "sameClock", "edited", "canEdit",
    "canDelete", "done", "next", "blocked", "confidence", "mood", "deletedText"})
record CheckInJson(String id, long version, PersonJson author, String postedAt, ReaderTime readerTime,
        AuthorTime authorTime, boolean sameClock, boolean edited, boolean canEdit, boolean canDelete, Answer done,
        Answer next, Answer blocked, String confidence, String mood, String deletedText) {

    static CheckInJson of(CheckIn checkIn, CheckInTeller teller, boolean canEdit, boolean canDelete) {
        Moment posted = Moment.of(checkIn.postedAt(), checkIn.authorZone(), teller.reader(), teller.now());
        boolean own = teller.reader().is(checkIn.author());
        return new CheckInJson(String.valueOf(checkIn.id().value()), checkIn.version(),
                teller.person(checkIn.author()), checkIn.postedAt().toString(),
                new ReaderTime(MomentJson.iso(posted.forReader()), posted.readerText()),
                AuthorTime.of(posted, checkIn.authorZone()), posted.isSameClock(), checkIn.changedAt().isPresent(),
                canEdit, canDelete, answer(Question.DONE.answerOf(checkIn.answers()), teller),
                answer(Question.NEXT.answerOf(checkIn.answers()), teller),
                answer(Question.BLOCKED.answerOf(checkIn.answers()), teller),
                checkIn.confidence().map(CheckInTeller::word).orElse(null),
                own ? checkIn.mood().map(CheckInTeller::word).orElse(null) : null,
                checkIn.deleted().map(each -> teller.words().deleted(each, teller.people().find(each.by())))
                        .orElse(null));
    }

    static Answer answer(String stored, CheckInTeller teller) {
        return stored.isEmpty() ? null : new Answer(teller.texts().typed(stored), teller.texts().html(stored));
    }

    record ReaderTime(String dateTime, String text) {}

    record AuthorTime(String dateTime, String text, String zone, String place) {
        static AuthorTime of(Moment posted, ZoneId zone) {
            return new AuthorTime(
                    MomentJson.iso(posted.forOther()), posted.otherText(), zone.getId(), Place.of(zone));
        }
    }

    /**
     * @param text as it would be typed now
     * @param html safe to put into a page as it is
     */
    record Answer(String text, String html) {}
}
