package app.meridian.core.checkin;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Aiko writes at 18:52 in Kathmandu, so until 18:15 UTC, midnight there, she may change it. */
class CheckInChangesTest {
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final Subject OTHER = new Subject(SubjectType.ISSUE, 10_002);
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final PersonId GUEST = new PersonId("guest");
    private static final Optional<PersonId> ANYBODY = Optional.empty();

    private final RoundOffice.MovableClock clock =
            new RoundOffice.MovableClock(Instant.parse("2026-11-25T13:07:00Z"));
    private final AdHoc adHoc = new AdHoc(new OneSubject(ISSUE, GUEST), clock);
    private final CheckInService service = adHoc.service;
    private final CheckIn posted = post(said("Labels", ""));

    @Test
    void keepsConfidenceAndMood() {
        TypedCheckIn sure = new TypedCheckIn(
                Answers.NONE, Optional.of(Confidence.ON_TRACK), Optional.of(Mood.GOOD), Optional.empty());

        CheckIn stored = service.post(BEN, KATHMANDU, ISSUE, sure, "k2").checkIn();

        assertThat(stored.confidence()).contains(Confidence.ON_TRACK);
        assertThat(stored.mood()).contains(Mood.GOOD);
    }

    @Test
    void takesNoMoodAlone() {
        TypedCheckIn mood = new TypedCheckIn(
                Answers.NONE, Optional.empty(), Optional.of(Mood.GOOD), Optional.empty());

        assertThatThrownBy(() -> service.post(BEN, KATHMANDU, ISSUE, mood, "k2"))
                .isInstanceOf(InvalidCheckInException.class);
    }

    @Test
    void letsTheAuthorChangeItUntilTheirDayIsOver() {
        clock.set("2026-11-25T18:14:59Z");

        CheckIn changed = service.edit(AIKO, ISSUE, posted.id(), said("Tape", ""), 1);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.changedAt()).contains(clock.instant());
        assertThat(changed.postedAt()).isEqualTo(posted.postedAt());
        assertThat(service.history(ANYBODY, ISSUE, posted.id())).extracting(each -> each.answers().done())
                .containsExactly("Labels");
    }

    @Test
    void refusesChangesOfTheAuthorWhenTheirDayIsOver() {
        clock.set("2026-11-25T18:15:00Z");

        assertThatThrownBy(() -> service.edit(AIKO, ISSUE, posted.id(), said("Tape", ""), 1))
                .isInstanceOf(CheckInOverException.class);
        assertThatThrownBy(() -> service.delete(CARMEN, ISSUE, posted.id(), 1))
                .isInstanceOf(NotAuthorException.class);
        assertThat(service.canEdit(Optional.of(AIKO), posted)).isFalse();
    }

    @Test
    void letsNobodyElseChangeIt() {
        assertThatThrownBy(() -> service.edit(BEN, ISSUE, posted.id(), said("Tape", ""), 1))
                .isInstanceOf(NotAuthorException.class);
        assertThat(service.canEdit(Optional.of(BEN), posted)).isFalse();
        assertThat(service.canEdit(ANYBODY, posted)).isFalse();
        assertThat(service.canEdit(Optional.of(AIKO), posted)).isTrue();
    }

    @Test
    void makesNoVersionOfWhatIsStoredAlready() {
        assertThat(service.edit(AIKO, ISSUE, posted.id(), said("Labels", ""), 1)).isEqualTo(posted);
    }

    @Test
    void refusesToOverwriteAnotherVersion() {
        service.edit(AIKO, ISSUE, posted.id(), said("Tape", ""), 1);

        assertThatThrownBy(() -> service.edit(AIKO, ISSUE, posted.id(), said("Ladder", ""), 1))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> service.delete(AIKO, ISSUE, posted.id(), 1))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void leavesATombstoneThatNothingChanges() {
        CheckIn deleted = service.delete(AIKO, ISSUE, posted.id(), 1);

        assertThat(service.list(ANYBODY, ISSUE, PageRequest.newest(20)).checkIns()).containsExactly(deleted);
        assertThat(deleted.answers()).isEqualTo(Answers.NONE);
        assertThat(service.canEdit(Optional.of(AIKO), deleted)).isFalse();
        assertThatThrownBy(() -> service.edit(AIKO, ISSUE, posted.id(), said("Tape", ""), 2))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(service.post(AIKO, KATHMANDU, ISSUE, said("Labels", ""), "k1").checkIn()).isEqualTo(deleted);
    }

    @Test
    void letsAdministratorsDeleteAtAnyTime() {
        clock.set("2027-11-25T18:15:00Z");

        assertThat(service.delete(BEN, ISSUE, posted.id(), 1).deleted())
                .contains(new Deletion(BEN, clock.instant()));
        assertThat(service.canDeleteAll(Optional.of(BEN), ISSUE)).isTrue();
        assertThat(service.canDeleteAll(Optional.of(AIKO), ISSUE)).isFalse();
    }

    @Test
    void raisesWhatBlocksOnce() {
        CheckIn blocked = service.edit(AIKO, ISSUE, posted.id(), said("Labels", "Scanner"), 1);

        service.edit(AIKO, ISSUE, posted.id(), said("Labels", "The scanner"), blocked.version());

        assertThat(adHoc.blockers.open(ISSUE)).singleElement().satisfies(blocker -> {
            assertThat(blocker.text()).isEqualTo("Scanner");
            assertThat(blocker.owner()).isEqualTo(BEN);
            assertThat(blocker.origin()).isEqualTo(
                    new BlockerOrigin(Optional.empty(), LocalDate.of(2026, 11, 25)));
        });
    }

    @Test
    void refusesAnOwnerWhomTheAuthorCannotSee() {
        TypedCheckIn strange = new TypedCheckIn(new Answers("", "", "Scanner"), Optional.empty(), Optional.empty(),
                Optional.of(new PersonId("nobody")));

        assertThatThrownBy(() -> service.post(AIKO, KATHMANDU, ISSUE, strange, "k2"))
                .isInstanceOf(InvalidFieldsException.class).hasMessageContaining("blockerOwner");
        assertThat(adHoc.blockers.open(ISSUE)).isEmpty();
    }

    @Test
    void knowsCheckInsOnlyOnTheirSubject() {
        assertThatThrownBy(() -> service.get(ANYBODY, OTHER, posted.id()))
                .isInstanceOf(SubjectNotFoundException.class);
        assertThatThrownBy(() -> service.history(ANYBODY, ISSUE, new CheckInId(99)))
                .isInstanceOf(CheckInNotFoundException.class);
    }

    private CheckIn post(TypedCheckIn typed) {
        return service.post(AIKO, KATHMANDU, ISSUE, typed, "k1").checkIn();
    }

    private static TypedCheckIn said(String done, String blocked) {
        return new TypedCheckIn(
                new Answers(done, "", blocked), Optional.empty(), Optional.empty(), Optional.of(BEN));
    }
}
