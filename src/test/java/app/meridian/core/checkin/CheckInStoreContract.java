package app.meridian.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of check-ins keeps to. */
public abstract class CheckInStoreContract extends CheckInHistoryContract {
    protected static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final Subject OTHER_ISSUE = new Subject(SubjectType.ISSUE, 10_002);
    private static final Subject PAGE = new Subject(SubjectType.PAGE, 10_001);
    private static final PersonId AIKO = new PersonId("JIRAUSER10100");
    private static final PersonId DARA = new PersonId("JIRAUSER10103");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");

    @Test
    void givesBackWhatWasStored() {
        CheckInStore store = store();
        Answers answers = new Answers("Wrote the replay script.", "", "No *access*");

        Posted posted = store.add(checkIn(DARA, ISSUE, answers, "k1"));

        assertThat(posted.created()).isTrue();
        assertThat(store.list(ISSUE, PageRequest.newest(20)).checkIns()).containsExactly(posted.checkIn());
        CheckInId id = posted.checkIn().id();
        assertThat(posted.checkIn()).isEqualTo(new CheckIn(id, ISSUE, DARA, KATHMANDU, NOW, answers,
                Optional.empty(), Optional.empty(), 1, Optional.empty(), Optional.empty()));
    }

    @Test
    void makesOneEntryOfARepeatedPost() {
        CheckInStore store = store();
        Posted first = store.add(checkIn(AIKO, ISSUE, done("one"), "k1"));

        Posted again = store.add(checkIn(AIKO, ISSUE, done("two"), "k1"));

        assertThat(again).isEqualTo(new Posted(first.checkIn(), false));
        assertThat(store.list(ISSUE, PageRequest.newest(20)).checkIns()).hasSize(1);
    }

    @Test
    void keepsClientKeysOfPeopleAndSubjectsApart() {
        CheckInStore store = store();

        List<Boolean> created = List.of(
                store.add(checkIn(AIKO, ISSUE, done("a"), "k1")).created(),
                store.add(checkIn(DARA, ISSUE, done("b"), "k1")).created(),
                store.add(checkIn(AIKO, OTHER_ISSUE, done("c"), "k1")).created(),
                store.add(checkIn(AIKO, PAGE, done("d"), "k1")).created());

        assertThat(created).containsOnly(true);
    }

    @Test
    void listsOnlyTheSubjectNewestFirst() {
        CheckInStore store = store();
        store.add(checkIn(AIKO, ISSUE, done("first"), "k1"));
        store.add(checkIn(AIKO, PAGE, done("elsewhere"), "k2"));
        store.add(checkIn(DARA, ISSUE, done("second"), "k3"));

        Page page = store.list(ISSUE, PageRequest.newest(20));

        assertThat(page.checkIns()).extracting(each -> each.answers().done()).containsExactly("second", "first");
        assertThat(page.nextBefore()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void pagesWithoutGapsOrRepeats(int limit) {
        CheckInStore store = store();
        IntStream.range(0, 5).forEach(n -> store.add(checkIn(AIKO, ISSUE, done("n" + n), "k" + n)));

        List<String> read = new ArrayList<>();
        Optional<CheckInId> before = Optional.empty();
        do {
            Page page = store.list(ISSUE, new PageRequest(limit, before));
            page.checkIns().forEach(each -> read.add(each.answers().done()));
            before = page.nextBefore();
        } while (before.isPresent());

        assertThat(read).containsExactly("n4", "n3", "n2", "n1", "n0");
    }

    @Test
    void keepsTheLongestAndStrangestTexts() {
        CheckInStore store = store();
        Answers answers = new Answers("x".repeat(32_767),
                "مرحبا 👩‍👩‍👧 नमस्ते \t\n'\"\\; -- DROP", "\uFFFF\u202E\u0001");

        store.add(checkIn(DARA, ISSUE, answers, "k1"));

        assertThat(store.list(ISSUE, PageRequest.newest(1)).checkIns().get(0).answers()).isEqualTo(answers);
    }

    @Test
    void keepsAUserKeyOfAnyFormApart() {
        CheckInStore store = store();
        PersonId slashes = new PersonId("old/key with spaces\nand more" + "x".repeat(200));

        store.add(checkIn(slashes, ISSUE, done("a"), "k1"));

        assertThat(store.list(ISSUE, PageRequest.newest(1)).checkIns().get(0).author()).isEqualTo(slashes);
    }

    @Test
    void letsOneOfManyEqualPostsWin() throws Exception {
        CheckInStore store = store();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        Callable<Posted> post = () -> store.add(checkIn(AIKO, ISSUE, done("same"), "k1"));

        List<Posted> posted = new ArrayList<>();
        for (Future<Posted> each : pool.invokeAll(IntStream.range(0, 16).mapToObj(n -> post).toList())) {
            posted.add(each.get());
        }
        pool.shutdown();

        assertThat(posted).extracting(Posted::checkIn).containsOnly(posted.get(0).checkIn());
        assertThat(posted).filteredOn(Posted::created).hasSize(1);
        assertThat(store.list(ISSUE, PageRequest.newest(20)).checkIns()).hasSize(1);
    }

    /** Rule P3. */
    @Test
    void deletesWhatWasPostedOnASubject() {
        CheckInStore store = store();
        List.of(ISSUE, OTHER_ISSUE, PAGE).forEach(subject -> store.add(checkIn(AIKO, subject, done("a"), "k1")));

        store.delete(ISSUE);
        store.delete(ISSUE);

        assertThat(postedOn(store, ISSUE)).isEmpty();
        assertThat(postedOn(store, OTHER_ISSUE)).hasSize(1);
        assertThat(postedOn(store, PAGE)).hasSize(1);
        assertThat(store.add(checkIn(AIKO, ISSUE, done("again"), "k1")).created()).isTrue();
    }

    /** Rule P3. */
    @Test
    void deletesWhatWasPostedOnAllThatIsGone() {
        CheckInStore store = store();
        List.of("k1", "k2").forEach(key -> List.of(ISSUE, OTHER_ISSUE, PAGE)
                .forEach(subject -> store.add(checkIn(AIKO, subject, done("a"), key))));
        List<Subject> asked = new ArrayList<>();

        store.deleteIf(SubjectType.ISSUE, subject -> asked.add(subject) && !subject.equals(OTHER_ISSUE));

        assertThat(asked).containsExactlyInAnyOrder(ISSUE, OTHER_ISSUE);
        assertThat(postedOn(store, ISSUE)).isEmpty();
        assertThat(postedOn(store, OTHER_ISSUE)).hasSize(2);
        assertThat(postedOn(store, PAGE)).hasSize(2);
    }

    /** Rule P3. */
    @Test
    void followsAuthorsToTheirNewKey() {
        CheckInStore store = store();
        store.add(checkIn(AIKO, ISSUE, done("a"), "k1"));
        store.add(checkIn(DARA, ISSUE, done("b"), "k1"));
        PersonId current = new PersonId("new/key");

        store.rekey(DARA, current, NOW);
        store.forget(AIKO, NOW);

        assertThat(postedOn(store, ISSUE)).extracting(CheckIn::author).containsExactly(current, AIKO);
    }

    private static List<CheckIn> postedOn(CheckInStore store, Subject subject) {
        return store.list(subject, PageRequest.newest(20)).checkIns();
    }

    protected static NewCheckIn checkIn(PersonId author, Subject subject, Answers answers, String key) {
        return new NewCheckIn(subject, author, KATHMANDU, NOW, answers, Optional.empty(), Optional.empty(),
                Optional.empty(), new ClientKey(key));
    }

    protected static Answers done(String text) {
        return new Answers(text, "", "");
    }
}
