package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.Page;
import app.meridian.core.checkin.PageRequest;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Moment;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import app.meridian.text.Markdown;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes check-ins as JSON for one reader: times on their clock and on the author's, text as safe HTML. */
@Component
public class CheckInsJson {
    private final People people;
    private final Mentions mentions;
    private final Markdown markdown;
    private final Clock clock;

    public CheckInsJson(People people, Mentions mentions, Markdown markdown, Clock clock) {
        this.people = requireNonNull(people, "people");
        this.mentions = requireNonNull(mentions, "mentions");
        this.markdown = requireNonNull(markdown, "markdown");
        this.clock = requireNonNull(clock, "clock");
    }

    String checkIn(CheckIn checkIn, Reader reader) {
        return Json.write(entry(checkIn, reader, clock.instant()));
    }

    /** One part of a list, with what the reader may do and with the moment from which its words are said. */
    String page(Subject subject, Page page, PageRequest request, Reader reader, boolean canPost) {
        Instant now = clock.instant();
        List<CheckInJson> values = page.checkIns().stream().map(each -> entry(each, reader, now)).toList();
        String nextBefore = page.nextBefore().map(id -> String.valueOf(id.value())).orElse(null);
        return Json.write(new PageJson(now.truncatedTo(ChronoUnit.MILLIS).toString(), SubjectJson.of(subject), canPost,
                ReaderJson.of(reader), request.limit(), nextBefore, values));
    }

    private CheckInJson entry(CheckIn checkIn, Reader reader, Instant now) {
        Moment posted = Moment.of(checkIn.postedAt(), checkIn.authorZone(), reader, now);
        return CheckInJson.of(checkIn, people.find(checkIn.author()), posted, reader, this::answer);
    }

    private CheckInJson.Answer answer(String stored) {
        return new CheckInJson.Answer(mentions.toTyped(stored), markdown.toHtml(stored));
    }

    @JsonPropertyOrder({"now", "subject", "canPost", "reader", "limit", "nextBefore", "values"})
    record PageJson(String now, SubjectJson subject, boolean canPost, ReaderJson reader, int limit, String nextBefore,
            List<CheckInJson> values) {}

    record SubjectJson(String type, String id) {
        static SubjectJson of(Subject subject) {
            return new SubjectJson(subject.type().word(), String.valueOf(subject.id()));
        }
    }

    /** @param key null for an anonymous reader */
    record ReaderJson(String key, String zone) {
        static ReaderJson of(Reader reader) {
            return new ReaderJson(reader.person().map(PersonId::key).orElse(null), reader.zone().getId());
        }
    }
}
