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
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Check-ins in Active Objects: one statement to list, one to add, one more to find what an equal post stored. */
@Component
public class AoCheckInStore implements CheckInStore {
    private static final String COLUMNS =
            "ID, SUBJECT, AUTHOR, AUTHOR_ZONE, POSTED_AT, DONE_TEXT, NEXT_TEXT, BLOCKED_TEXT";

    private static final int PAGE = 1000;

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

    @Override
    public void delete(Home home) {
        ao.deleteWithSQL(CheckInEntity.class, "SUBJECT = ?", home.reference());
    }

    @Override
    public void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        Set<Subject> asked = new HashSet<>();
        forEach(type.word() + "/", row -> {
            Subject subject = new Subject(type, Long.parseLong(row.getSubject().substring(type.word().length() + 1)));
            if (asked.add(subject) && isGone.test(subject)) delete(subject);
        });
    }

    @Override
    public void rekey(PersonId old, PersonId current, Instant now) {
        for (CheckInEntity row : ao.find(CheckInEntity.class,
                Query.select("ID, AUTHOR").where("AUTHOR = ?", old.key()))) {
            row.setAuthor(current.key());
            row.save();
        }
    }

    /** Goes through the subjects of all rows of a type, of which few are in memory at a time. */
    private void forEach(String start, Consumer<CheckInEntity> use) {
        CheckInEntity[] page = {};
        do {
            int after = page.length == 0 ? 0 : page[page.length - 1].getID();
            page = ao.find(CheckInEntity.class, Query.select("ID, SUBJECT")
                    .where("SUBJECT LIKE ? AND ID > ?", start + "%", after).order("ID").limit(PAGE));
            Stream.of(page).forEach(use);
        } while (page.length > 0);
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
        return new CheckIn(new CheckInId(row.getID()), subject, new PersonId(row.getAuthor()), StoredZone.of(row.getAuthorZone()),
                Instant.ofEpochMilli(row.getPostedAt()),
                new Answers(orEmpty(row.getDoneText()), orEmpty(row.getNextText()), orEmpty(row.getBlockedText())));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

}
