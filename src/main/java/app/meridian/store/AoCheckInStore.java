package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Answers;
import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.CheckInId;
import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.checkin.NewCheckIn;
import app.meridian.core.checkin.Page;
import app.meridian.core.checkin.PageRequest;
import app.meridian.core.checkin.Posted;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Check-ins in Active Objects: one statement to list, one to add, one more to find what an equal post stored. */
@Component
public class AoCheckInStore implements CheckInStore {
    private static final String COLUMNS =
            "ID, SUBJECT, AUTHOR, AUTHOR_ZONE, POSTED_AT, DONE_TEXT, NEXT_TEXT, BLOCKED_TEXT";

    private final ActiveObjects ao;

    public AoCheckInStore(@ComponentImport ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
    }

    @Override
    public Posted add(NewCheckIn checkIn) {
        String postKey = PostKey.of(checkIn);
        try {
            int id = ao.executeInTransaction(() -> ao.create(CheckInEntity.class, columnsOf(checkIn, postKey)).getID());
            return new Posted(checkIn.withId(new CheckInId(id)), true);
        } catch (RuntimeException e) {
            if (!Violation.isIn(e)) throw e;
            return new Posted(postedWith(postKey, checkIn.subject()).orElseThrow(() -> e), false);
        }
    }

    @Override
    public Page list(Subject subject, PageRequest request) {
        Query query = Query.select(COLUMNS).order("ID DESC").limit(request.limit() + 1);
        CheckInEntity[] rows = ao.find(CheckInEntity.class, request.before()
                .map(before -> query.where("SUBJECT = ? AND ID < ?", subject.reference(), before.value()))
                .orElseGet(() -> query.where("SUBJECT = ?", subject.reference())));

        return Page.of(Stream.of(rows).map(row -> toDomain(row, subject)).toList(), request.limit());
    }

    private Optional<CheckIn> postedWith(String postKey, Subject subject) {
        Query query = Query.select(COLUMNS).where("POST_KEY = ?", postKey).limit(1);
        return Stream.of(ao.find(CheckInEntity.class, query)).findFirst().map(row -> toDomain(row, subject));
    }

    private static DBParam[] columnsOf(NewCheckIn checkIn, String postKey) {
        Answers answers = checkIn.answers();
        return Stream.of(
                        new DBParam("SUBJECT", checkIn.subject().reference()),
                        new DBParam("AUTHOR", checkIn.author().key()),
                        new DBParam("AUTHOR_ZONE", checkIn.authorZone().getId()),
                        new DBParam("POSTED_AT", checkIn.postedAt().toEpochMilli()),
                        new DBParam("DONE_TEXT", answers.done()),
                        new DBParam("NEXT_TEXT", answers.next()),
                        new DBParam("BLOCKED_TEXT", answers.blocked()),
                        new DBParam("POST_KEY", postKey))
                .filter(column -> !column.getValue().equals(""))
                .toArray(DBParam[]::new);
    }

    private static CheckIn toDomain(CheckInEntity row, Subject subject) {
        return new CheckIn(new CheckInId(row.getID()), subject, new PersonId(row.getAuthor()), zoneOf(row),
                Instant.ofEpochMilli(row.getPostedAt()),
                new Answers(orEmpty(row.getDoneText()), orEmpty(row.getNextText()), orEmpty(row.getBlockedText())));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The zone data of this node may be older than those of the node that wrote the id; then it is shown as UTC. */
    private static ZoneId zoneOf(CheckInEntity row) {
        try {
            return ZoneId.of(row.getAuthorZone());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
