package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Answers;
import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.CheckInId;
import app.meridian.core.checkin.Confidence;
import app.meridian.core.checkin.Deletion;
import app.meridian.core.checkin.EarlierCheckIn;
import app.meridian.core.checkin.Mood;
import app.meridian.core.checkin.NewCheckIn;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The rows of table {@code CHECK_IN}. Those of older releases have no version: they are in their first. */
final class CheckInRows {
    static final String COLUMNS = "ID, SUBJECT, AUTHOR, AUTHOR_ZONE, POSTED_AT, DONE_TEXT, NEXT_TEXT, BLOCKED_TEXT, "
            + "CONFIDENCE, MOOD, VERSION, CHANGED_AT, DELETED_AT, DELETED_BY";

    private final ActiveObjects ao;

    CheckInRows(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
    }

    Stream<CheckInEntity> find(Query query) {
        return Stream.of(ao.find(CheckInEntity.class, query));
    }

    Optional<CheckInEntity> find(CheckInId id) {
        return find(Query.select(COLUMNS).where("ID = ?", Math.toIntExact(id.value())).limit(1)).findFirst();
    }

    CheckIn create(NewCheckIn checkIn, String postKey) {
        Answers answers = checkIn.answers();
        DBParam[] columns = Stream.of(
                        new DBParam("SUBJECT", checkIn.subject().reference()),
                        new DBParam("AUTHOR", checkIn.author().key()),
                        new DBParam("AUTHOR_ZONE", checkIn.authorZone().getId()),
                        new DBParam("POSTED_AT", checkIn.postedAt().toEpochMilli()),
                        new DBParam("DONE_TEXT", answers.done()),
                        new DBParam("NEXT_TEXT", answers.next()),
                        new DBParam("BLOCKED_TEXT", answers.blocked()),
                        new DBParam("CONFIDENCE", checkIn.confidence().map(Confidence::name).orElse("")),
                        new DBParam("MOOD", checkIn.mood().map(Mood::name).orElse("")),
                        new DBParam("VERSION", 1L),
                        new DBParam("POST_KEY", postKey))
                .filter(column -> !column.getValue().equals("")).toArray(DBParam[]::new);
        return checkIn.withId(new CheckInId(ao.create(CheckInEntity.class, columns).getID()));
    }

    static void write(CheckInEntity row, CheckIn checkIn) {
        row.setDoneText(orNull(checkIn.answers().done()));
        row.setNextText(orNull(checkIn.answers().next()));
        row.setBlockedText(orNull(checkIn.answers().blocked()));
        row.setConfidence(checkIn.confidence().map(Confidence::name).orElse(null));
        row.setMood(checkIn.mood().map(Mood::name).orElse(null));
        row.setVersion(checkIn.version());
        row.setChangedAt(checkIn.changedAt().map(Instant::toEpochMilli).orElse(null));
        row.setDeletedAt(checkIn.deleted().map(deletion -> deletion.at().toEpochMilli()).orElse(null));
        row.setDeletedBy(checkIn.deleted().map(deletion -> deletion.by().key()).orElse(null));
        row.save();
    }

    static CheckIn toDomain(CheckInEntity row) {
        Answers answers = new Answers(orEmpty(row.getDoneText()), orEmpty(row.getNextText()),
                orEmpty(row.getBlockedText()));
        return new CheckIn(new CheckInId(row.getID()), subjectOf(row), new PersonId(row.getAuthor()),
                StoredZone.of(row.getAuthorZone()), Instant.ofEpochMilli(row.getPostedAt()), answers,
                Optional.ofNullable(row.getConfidence()).map(Confidence::valueOf),
                Optional.ofNullable(row.getMood()).map(Mood::valueOf), versionOf(row),
                Optional.ofNullable(row.getChangedAt()).map(Instant::ofEpochMilli), deletionOf(row));
    }

    static Subject subjectOf(CheckInEntity row) {
        String[] reference = row.getSubject().split("/");
        SubjectType type = Stream.of(SubjectType.values()).filter(each -> each.word().equals(reference[0]))
                .findFirst().orElseThrow();
        return new Subject(type, Long.parseLong(reference[1]));
    }

    static long versionOf(CheckInEntity row) {
        return row.getVersion() == null ? 1 : row.getVersion();
    }

    /** What is written about a version. */
    static String said(CheckIn checkIn) {
        Answers answers = checkIn.answers();
        return StoredJson.write(new SaidJson(answers.done(), answers.next(), answers.blocked(),
                checkIn.confidence().map(Confidence::name).orElse(null)));
    }

    static EarlierCheckIn toDomain(ChangeEntity change) {
        String key = change.getChangeKey();
        SaidJson said = change.getWhat() == null ? new SaidJson(null, null, null, null)
                : StoredJson.read(change.getWhat(), SaidJson.class);
        return new EarlierCheckIn(Long.parseLong(key.substring(key.lastIndexOf('/') + 1)),
                new PersonId(change.getActor()), Instant.ofEpochMilli(change.getChangedAt()),
                new Answers(orEmpty(said.done), orEmpty(said.next), orEmpty(said.blocked)),
                Optional.ofNullable(said.confidence).map(Confidence::valueOf));
    }

    private static Optional<Deletion> deletionOf(CheckInEntity row) {
        return Optional.ofNullable(row.getDeletedBy())
                .map(key -> new Deletion(new PersonId(key), Instant.ofEpochMilli(row.getDeletedAt())));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private record SaidJson(String done, String next, String blocked, String confidence) {}
}
