package app.meridian.core.duedate;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.person.SmallCompany.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.core.subject.SubjectType;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DueAdditionsServiceTest {
    private static final PersonId GONE = new PersonId("gone");
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final DueItem ITEM = new DueItem(ISSUE, OneProject.DEMO, Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    private final SmallCompany company = new SmallCompany();
    private final InMemoryDueStore store = new InMemoryDueStore();
    private final DueAdditionsService service = new DueAdditionsService(store, new OneDueItem(ITEM, BEN),
            new OneSubject(ISSUE, CARMEN), new Colleagues(company.hours, company.circles, company.people),
            SmallCompany.CLOCK);

    @Test
    void letWhoMaySchedulePutATimeAndPeople() {
        DueAdditions saved = service.save(BEN, ISSUE, wish("16:00", "Europe/Berlin", AIKO, BEN), 0);

        assertThat(saved).isEqualTo(new DueAdditions(ISSUE, 1, time("16:00", BEN), List.of(AIKO, BEN)));
        assertThat(service.of(BEN, ISSUE)).isEqualTo(saved);
        assertThat(service.save(BEN, ISSUE, wish(null, "Europe/Berlin"), 1))
                .isEqualTo(DueAdditions.none(ISSUE).withVersion(2));
    }

    @Test
    void areForThoseWhoMayScheduleWhatTheySee() {
        Subject unseen = new Subject(SubjectType.ISSUE, 7);

        assertThatThrownBy(() -> service.save(AIKO, ISSUE, wish(null, null), 0))
                .isInstanceOf(SchedulingNotAllowedException.class);
        assertThatThrownBy(() -> service.save(BEN, unseen, wish(null, null), 0))
                .isInstanceOf(SubjectNotFoundException.class);
    }

    @Test
    void refuseAVersionThatIsNoLonger() {
        service.save(BEN, ISSUE, wish(null, null, AIKO), 0);

        assertThatThrownBy(() -> service.save(BEN, ISSUE, wish(null, null), 0))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void nameWhatIsWrong() {
        assertThat(flaws(wish("16:00", null))).containsExactly(Map.entry("zone", FieldFlaw.of(Kind.ZONE_MISSING)));
        assertThat(flaws(wish("16:00:30", "Mars/Base", AIKO, CARMEN, GONE, AIKO))).containsExactly(
                Map.entry("time", FieldFlaw.of(Kind.NOT_A_TIME, "16:00:30")),
                Map.entry("zone", FieldFlaw.of(Kind.UNKNOWN_ZONE, "Mars/Base")),
                Map.entry("people[1]", FieldFlaw.of(Kind.UNKNOWN_PERSON, "carmen")),
                Map.entry("people[2]", FieldFlaw.of(Kind.UNKNOWN_PERSON, "gone")),
                Map.entry("people[3]", FieldFlaw.of(Kind.PERSON_TWICE, "aiko")));
    }

    @Test
    void nameAsManyPeopleAsAReport() {
        store.save(DARA, additions(Optional.empty(), CARMEN), NOW);
        List<PersonId> many = new ArrayList<>(List.of(AIKO, BEN));
        IntStream.range(0, 8).mapToObj(n -> new PersonId("p" + n)).forEach(many::add);

        assertThat(flaws(wish(null, null, many.toArray(PersonId[]::new))))
                .containsEntry("people", FieldFlaw.of(Kind.TOO_MANY, "9"));
    }

    @Test
    void nameWhoSetATimeUntilItIsAnotherTime() {
        store.save(AIKO, additions(time("16:00", AIKO)), NOW);

        assertThat(service.save(BEN, ISSUE, wish("16:00", "Europe/Berlin", AIKO), 1).time())
                .isEqualTo(time("16:00", AIKO));
        assertThat(service.save(BEN, ISSUE, wish("16:30", "Europe/Berlin", AIKO), 2).time())
                .isEqualTo(time("16:30", BEN));
    }

    /** Rule W9. */
    @Test
    void letAZoneStandThatWasKnownBefore() {
        DueTime onMars = new DueTime(LocalTime.of(16, 0), "Mars/Base", AIKO);
        store.save(AIKO, additions(Optional.of(onMars)), NOW);

        assertThat(service.save(BEN, ISSUE, wish("16:00", "Mars/Base", AIKO), 1).time()).contains(onMars);
    }

    @Test
    void keepThoseAddedWhomTheActorCannotSee() {
        store.save(DARA, additions(Optional.empty(), AIKO, CARMEN, BEN), NOW);

        assertThat(service.save(BEN, ISSUE, wish(null, null, BEN), 1).people()).containsExactly(CARMEN, BEN);
        assertThat(service.save(BEN, ISSUE, wish(null, null, BEN, CARMEN), 2).people()).containsExactly(BEN, CARMEN);
    }

    @Test
    void dropThoseAddedWhoMayNoLongerUseTheProduct() {
        store.save(DARA, additions(Optional.empty(), GONE, CARMEN, AIKO), NOW);

        assertThat(service.save(BEN, ISSUE, wish(null, null, AIKO), 1).people()).containsExactly(CARMEN, AIKO);
    }

    @Test
    void stayInTheirVersionWhenNothingChanges() {
        DueAdditions saved = service.save(BEN, ISSUE, wish("16:00", "Europe/Berlin", AIKO), 0);

        assertThat(service.save(BEN, ISSUE, wish("16:00", "Europe/Berlin", AIKO), 1)).isEqualTo(saved);
        assertThatThrownBy(() -> service.save(BEN, ISSUE, wish("16:00", "Europe/Berlin", AIKO), 0))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    private Map<String, FieldFlaw> flaws(DueWish wish) {
        return catchThrowableOfType(InvalidFieldsException.class, () -> service.save(BEN, ISSUE, wish, 0)).flaws();
    }

    private static DueAdditions additions(Optional<DueTime> time, PersonId... people) {
        return new DueAdditions(ISSUE, 0, time, List.of(people));
    }

    private static DueWish wish(String time, String zone, PersonId... people) {
        return new DueWish(Optional.ofNullable(time).map(LocalTime::parse), Optional.ofNullable(zone), List.of(people));
    }

    private static Optional<DueTime> time(String time, PersonId setBy) {
        return Optional.of(new DueTime(LocalTime.parse(time), "Europe/Berlin", setBy));
    }
}
