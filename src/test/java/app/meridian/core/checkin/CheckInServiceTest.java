package app.meridian.core.checkin;

import static app.meridian.core.checkin.CheckInService.LONGEST_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.ClientKeyTakenException;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInServiceTest {
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final Subject SECRET = new Subject(SubjectType.ISSUE, 10_100);
    private static final PersonId DARA = new PersonId("dara");
    private static final PersonId GUEST = new PersonId("guest");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123456789Z");

    private final AdHoc adHoc = new AdHoc(new OneSubject(ISSUE, GUEST), Clock.fixed(NOW, ZoneOffset.UTC));
    private final CheckInService service = adHoc.service;

    @Test
    void storesTheMomentToTheMillisecondAndTheAuthorsZone() {
        Posted posted = service.post(DARA, KATHMANDU, ISSUE, done("Wrote it"), "k1");

        assertThat(posted.checkIn().postedAt()).isEqualTo(Instant.parse("2026-11-25T13:07:00.123Z"));
        assertThat(posted.checkIn().authorZone()).isEqualTo(KATHMANDU);
    }

    @Test
    void answersARepeatedPostWithTheFirst() {
        Posted first = service.post(DARA, KATHMANDU, ISSUE, done("Wrote it"), "k1");

        Posted again = service.post(DARA, KATHMANDU, ISSUE, done("Wrote it"), "k1");

        assertThat(again).isEqualTo(new Posted(first.checkIn(), false));
    }

    @Test
    void refusesAUsedClientKeyForOtherAnswersRatherThanDropThem() {
        service.post(DARA, KATHMANDU, ISSUE, done("Wrote it"), "k1");

        assertThatThrownBy(() -> service.post(DARA, KATHMANDU, ISSUE, done("Wrote more"), "k1"))
                .isInstanceOf(ClientKeyTakenException.class);
    }

    @Test
    void hidesWhatTheReaderMayNotSee() {
        assertThatThrownBy(() -> service.post(DARA, KATHMANDU, SECRET, done("x"), "k1"))
                .isInstanceOf(SubjectNotFoundException.class);
        assertThatThrownBy(() -> service.list(Optional.empty(), SECRET, PageRequest.newest(1)))
                .isInstanceOf(SubjectNotFoundException.class);
    }

    @Test
    void letsNobodyPostWhoMayNotComment() {
        assertThatThrownBy(() -> service.post(GUEST, KATHMANDU, ISSUE, done("x"), "k1"))
                .isInstanceOf(PostingNotAllowedException.class);
        assertThat(service.canPost(Optional.of(GUEST), ISSUE)).isFalse();
        assertThat(service.canPost(Optional.empty(), ISSUE)).isFalse();
        assertThat(service.canPost(Optional.of(DARA), ISSUE)).isTrue();
        assertThat(service.canPost(Optional.of(DARA), SECRET)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void namesEachFieldThatIsWrong(Answers answers, String clientKey, Map<String, Flaw> expected) {
        InvalidCheckInException invalid = catchThrowableOfType(
                InvalidCheckInException.class,
                () -> service.post(DARA, KATHMANDU, ISSUE, TypedCheckIn.of(answers), clientKey));

        assertThat(invalid.flaws()).isEqualTo(expected);
    }

    static Stream<Arguments> flawed() {
        return Stream.of(
                Arguments.of(new Answers("", "", ""), "k", Map.of("done", Flaw.EMPTY)),
                Arguments.of(new Answers(" \n", "\t", "\u2003"), "k", Map.of("done", Flaw.EMPTY)),
                Arguments.of(new Answers("", "x".repeat(LONGEST_ANSWER + 1), ""), "k", Map.of("next", Flaw.TOO_LONG)),
                Arguments.of(new Answers("", "", "a\0b"), "k", Map.of("blocked", Flaw.UNSTORABLE)),
                Arguments.of(new Answers("\uD83D", "", ""), "k", Map.of("done", Flaw.UNSTORABLE)),
                Arguments.of(new Answers("x", "", ""), "", Map.of("clientKey", Flaw.NOT_A_KEY)),
                Arguments.of(Answers.NONE, "a b", Map.of("done", Flaw.EMPTY, "clientKey", Flaw.NOT_A_KEY)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, LONGEST_ANSWER})
    void acceptsAnswersUpToTheLongest(int length) {
        assertThat(service.post(DARA, KATHMANDU, ISSUE, done("x".repeat(length)), "k1").created()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0b5f2f9e-9b5c-4b0e-8f5e-2d8a8f6c9a11", "A_-9"})
    void acceptsClientKeysOfTheForm(String key) {
        assertThat(ClientKey.isKey(key)).isTrue();
        assertThat(ClientKey.isKey(key.repeat(65))).isFalse();
    }

    private static TypedCheckIn done(String text) {
        return TypedCheckIn.of(new Answers(text, "", ""));
    }
}
