package app.meridian.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of check-ins keeps to when they are changed and deleted. */
abstract class CheckInHistoryContract {
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final PersonId AIKO = new PersonId("JIRAUSER10100");
    private static final PersonId DARA = new PersonId("JIRAUSER10103");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final Optional<Confidence> CONFIDENCE = Optional.of(Confidence.AT_RISK);
    private static final Optional<Mood> MOOD = Optional.of(Mood.FAIR);
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");
    private static final BlockerOrigin TODAY = new BlockerOrigin(Optional.empty(), LocalDate.of(2026, 11, 25));

    /** An empty store. */
    protected abstract CheckInStore store();

    @Test
    void givesBackConfidenceAndMood() {
        CheckInStore store = store();
        NewBlocker blocker = new NewBlocker(ISSUE, TODAY, DARA, AIKO, NOW, "Scanner");
        NewCheckIn wish = new NewCheckIn(ISSUE, DARA, KATHMANDU, NOW, done("one"), CONFIDENCE, MOOD,
                Optional.of(blocker), new ClientKey("k1"));

        CheckIn posted = store.add(wish).checkIn();

        assertThat(posted).isEqualTo(wish.withId(posted.id()));
        assertThat(store.find(posted.id())).contains(posted);
        assertThat(store.add(wish)).isEqualTo(new Posted(posted, false));
    }

    @Test
    void keepsWhatACheckInSaidBeforeEachChange() {
        CheckInStore store = store();
        CheckIn first = first(store);

        CheckIn second = change(store, first, "two").orElseThrow();
        CheckIn third = change(store, second, "three").orElseThrow();

        assertThat(store.find(first.id())).contains(third);
        assertThat(third).isEqualTo(first.with(done("three"), CONFIDENCE, MOOD, NOW).withVersion(3));
        assertThat(store.history(first.id())).containsExactly(
                new EarlierCheckIn(2, DARA, NOW, done("two"), CONFIDENCE),
                new EarlierCheckIn(1, DARA, NOW, done("one"), Optional.empty()));
        assertThat(change(store, second, "lost")).isEmpty();
        assertThat(posted(store)).containsExactly(third);
    }

    @Test
    void takesTheWordsOfADeletedCheckInOutOfItsHistoryToo() {
        CheckInStore store = store();
        CheckIn first = first(store);
        CheckIn second = change(store, first, "two").orElseThrow();

        assertThat(store.delete(AIKO, first, NOW)).isEmpty();
        CheckIn deleted = store.delete(AIKO, second, NOW).orElseThrow();

        assertThat(deleted).isEqualTo(second.without(new Deletion(AIKO, NOW)).withVersion(3));
        assertThat(posted(store)).containsExactly(deleted);
        assertThat(store.history(first.id())).extracting(EarlierCheckIn::answers)
                .containsExactly(Answers.NONE, Answers.NONE);
    }

    private static Optional<CheckIn> change(CheckInStore store, CheckIn checkIn, String done) {
        return store.save(DARA, checkIn.with(done(done), CONFIDENCE, MOOD, NOW), Optional.empty(), NOW);
    }

    private static CheckIn first(CheckInStore store) {
        return store.add(new NewCheckIn(ISSUE, DARA, KATHMANDU, NOW, done("one"), Optional.empty(), Optional.empty(),
                Optional.empty(), new ClientKey("k1"))).checkIn();
    }

    private static List<CheckIn> posted(CheckInStore store) {
        return store.list(ISSUE, PageRequest.newest(20)).checkIns();
    }

    private static Answers done(String text) {
        return new Answers(text, "", "");
    }
}
