package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.CheckInId;
import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.checkin.Deletion;
import app.meridian.core.checkin.EarlierCheckIn;
import app.meridian.core.checkin.NewBlocker;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/**
 * Check-ins in Active Objects: one statement to list, one to add, one more to find what an equal post stored. What a
 * check-in said at first is written into the history when it is changed for the first time.
 */
@Component
public class AoCheckInStore implements CheckInStore {
    private static final int PAGE = 1000;

    private final ActiveObjects ao;
    private final CheckInRows rows;
    private final BlockerRows blockers;
    private final History history;

    public AoCheckInStore(@ComponentImport ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.rows = new CheckInRows(ao);
        this.blockers = new BlockerRows(new BoardRows(ao));
        this.history = new History(ao);
    }

    @Override
    public Posted add(NewCheckIn checkIn) {
        String postKey = PostKey.of(checkIn);
        try {
            return new Posted(ao.executeInTransaction(() -> {
                CheckIn stored = rows.create(checkIn, postKey);
                checkIn.raised().ifPresent(each -> blockers.raise(checkIn.author(), each, checkIn.postedAt()));
                return stored;
            }), true);
        } catch (RuntimeException e) {
            if (!Violation.isIn(e)) throw e;
            return new Posted(postedWith(postKey).orElseThrow(() -> e), false);
        }
    }

    @Override
    public Page list(Subject subject, PageRequest request) {
        Query query = Query.select(CheckInRows.COLUMNS).order("ID DESC").limit(request.limit() + 1);
        List<CheckIn> found = rows.find(request.before()
                .map(before -> query.where("SUBJECT = ? AND ID < ?", subject.reference(), before.value()))
                .orElseGet(() -> query.where("SUBJECT = ?", subject.reference())))
                .map(CheckInRows::toDomain).toList();
        return Page.of(found, request.limit());
    }

    @Override
    public Optional<CheckIn> find(CheckInId id) {
        return rows.find(id).map(CheckInRows::toDomain);
    }

    @Override
    public Optional<CheckIn> save(PersonId actor, CheckIn checkIn, Optional<NewBlocker> raised, Instant now) {
        return history.attempt(() -> change(checkIn, row -> {
            CheckIn changed = checkIn.withVersion(checkIn.version() + 1);
            recordFirst(row, Optional.of(CheckInRows.said(CheckInRows.toDomain(row))));
            history.record(record(row), changed.version(), actor, now, Optional.of(CheckInRows.said(changed)));
            raised.ifPresent(blocker -> blockers.raise(actor, blocker, now));
            CheckInRows.write(row, changed);
            return changed;
        }));
    }

    @Override
    public Optional<CheckIn> delete(PersonId actor, CheckIn checkIn, Instant now) {
        return history.attempt(() -> change(checkIn, row -> {
            CheckIn gone = checkIn.without(new Deletion(actor, now)).withVersion(checkIn.version() + 1);
            recordFirst(row, Optional.empty());
            history.record(record(row), gone.version(), actor, now, Optional.empty());
            history.upTo(record(row), checkIn.version()).forEach(change -> {
                change.setWhat(null);
                change.save();
            });
            CheckInRows.write(row, gone);
            return gone;
        }));
    }

    @Override
    public List<EarlierCheckIn> history(CheckInId id) {
        return rows.find(id).map(row -> history.upTo(record(row), CheckInRows.versionOf(row) - 1).stream()
                .map(CheckInRows::toDomain).sorted(Comparator.comparing(EarlierCheckIn::version).reversed()).toList())
                .orElse(List.of());
    }

    @Override
    public void delete(Home home) {
        rows.find(Query.select("ID, VERSION").where("SUBJECT = ? AND VERSION > ?", home.reference(), 1L))
                .forEach(row -> history.delete(History.keys(record(row), CheckInRows.versionOf(row))));
        ao.deleteWithSQL(CheckInEntity.class, "SUBJECT = ?", home.reference());
    }

    @Override
    public void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        Set<Subject> asked = new HashSet<>();
        forEach(type.word() + "/", row -> {
            Subject subject = CheckInRows.subjectOf(row);
            if (asked.add(subject) && isGone.test(subject)) delete(subject);
        });
    }

    @Override
    public void rekey(PersonId old, PersonId current, Instant now) {
        rows.find(Query.select("ID, AUTHOR").where("AUTHOR = ?", old.key())).forEach(row -> {
            row.setAuthor(current.key());
            row.save();
        });
        rows.find(Query.select("ID, DELETED_BY").where("DELETED_BY = ?", old.key())).forEach(row -> {
            row.setDeletedBy(current.key());
            row.save();
        });
    }

    private Optional<CheckIn> change(CheckIn checkIn, Function<CheckInEntity, CheckIn> change) {
        return rows.find(checkIn.id()).filter(row -> CheckInRows.versionOf(row) == checkIn.version()).map(change);
    }

    private void recordFirst(CheckInEntity row, Optional<String> said) {
        if (CheckInRows.versionOf(row) > 1) return;
        history.record(record(row), 1, new PersonId(row.getAuthor()), Instant.ofEpochMilli(row.getPostedAt()), said);
    }

    /** Goes through the subjects of all rows of a type, of which few are in memory at a time. */
    private void forEach(String start, Consumer<CheckInEntity> use) {
        List<CheckInEntity> page = page(start, 0);
        while (!page.isEmpty()) {
            page.forEach(use);
            page = page(start, page.get(page.size() - 1).getID());
        }
    }

    private List<CheckInEntity> page(String start, int after) {
        return rows.find(Query.select("ID, SUBJECT").where("SUBJECT LIKE ? AND ID > ?", start + "%", after)
                .order("ID").limit(PAGE)).toList();
    }

    private Optional<CheckIn> postedWith(String postKey) {
        return rows.find(Query.select(CheckInRows.COLUMNS).where("POST_KEY = ?", postKey).limit(1))
                .findFirst().map(CheckInRows::toDomain);
    }

    private static String record(CheckInEntity row) {
        return "check-in/" + row.getID();
    }
}
