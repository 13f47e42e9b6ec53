package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.EarlierCheckIn;
import app.meridian.core.checkin.Page;
import app.meridian.core.checkin.PageRequest;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes check-ins as JSON for one reader: times on their clock and on the author's, text as safe HTML. */
@Component
public class CheckInsJson {
    private final CheckInService service;
    private final CheckInTellers tellers;

    public CheckInsJson(CheckInService service, CheckInTellers tellers) {
        this.service = requireNonNull(service, "service");
        this.tellers = requireNonNull(tellers, "tellers");
    }

    Versioned versioned(CheckIn checkIn, Reader reader) {
        boolean canPost = service.canPost(reader.person(), checkIn.subject());
        return new Versioned(checkIn.version(), entry(checkIn, reader, tellers.of(reader), canPost,
                service.canDeleteAll(reader.person(), checkIn.subject())));
    }

    /** One part of a list, with what the reader may do and with the moment from which its words are said. */
    String page(Subject subject, Page page, PageRequest request, Reader reader) {
        CheckInTeller teller = tellers.of(reader);
        boolean canPost = service.canPost(reader.person(), subject);
        boolean canDelete = service.canDeleteAll(reader.person(), subject);
        List<CheckInJson> values = page.checkIns().stream()
                .map(each -> entry(each, reader, teller, canPost, canDelete)).toList();
        String nextBefore = page.nextBefore().map(id -> String.valueOf(id.value())).orElse(null);
        return Json.write(new PageJson(BoardParts.now(teller.now()), SubjectJson.of(subject), canPost,
                ReaderJson.of(reader), request.limit(), nextBefore, values));
    }

    private CheckInJson entry(
            CheckIn checkIn, Reader reader, CheckInTeller teller, boolean canPost, boolean canDelete) {
        boolean own = service.canEdit(reader.person(), checkIn);
        boolean there = checkIn.deleted().isEmpty();
        return CheckInJson.of(checkIn, teller, own && canPost, there && (own || canDelete));
    }

    String history(List<EarlierCheckIn> history, Reader reader) {
        CheckInTeller teller = tellers.of(reader);
        return Json.write(new HistoryJson(history.stream().map(each -> new EarlierJson(each.version(),
                teller.person(each.by()), teller.moment(each.at()),
                CheckInJson.answer(each.answers().done(), teller), CheckInJson.answer(each.answers().next(), teller),
                CheckInJson.answer(each.answers().blocked(), teller),
                each.confidence().map(CheckInTeller::word).orElse(null))).toList()));
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

    record HistoryJson(List<EarlierJson> values) {}

    @JsonPropertyOrder({"version", "by", "at", "done", "next", "blocked", "confidence"})
    record EarlierJson(long version, PersonJson by, MomentJson at, CheckInJson.Answer done, CheckInJson.Answer next,
            CheckInJson.Answer blocked, String confidence) {}
}
