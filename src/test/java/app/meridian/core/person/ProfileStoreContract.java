package app.meridian.core.person;

import static app.meridian.core.person.SmallCompany.always;
import static app.meridian.core.person.SmallCompany.from;
import static app.meridian.core.person.SmallCompany.hidden;
import static app.meridian.core.person.SmallCompany.inRegion;
import static app.meridian.core.person.SmallCompany.inZones;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of profiles keeps to. */
public abstract class ProfileStoreContract {
    private static final PersonId AIKO = new PersonId("JIRAUSER10100");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId SLASHES = new PersonId("old/key with spaces\n%_" + "x".repeat(200));
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final WorkingWeek EMPTY = new WorkingWeek(Map.of());

    /** An empty store. */
    protected abstract ProfileStore store();

    @Test
    void givesBackWhatWasStored() {
        ProfileStore store = store();
        WorkingWeek nights = new WorkingWeek(Map.of(
                DayOfWeek.SUNDAY, List.of(new Hours(22 * 60, 6 * 60)), DayOfWeek.FRIDAY, List.of(new Hours(0, 1440))));
        ProfileFields fields = new ProfileFields(
                List.of(always("Asia/Tokyo"), from("2026-03-01", "Mars/Base"), noZone()),
                List.of(week(Optional.of(nights), 1), week(Optional.empty(), 2), week(Optional.of(EMPTY), 3)),
                Optional.of("calendar-7"),
                List.of(new Leave(DAY, DayPart.AFTERNOON, DAY.plusDays(11), DayPart.WHOLE)),
                List.of(new ExtraDay(DAY, List.of(new Hours(540, 780), new Hours(840, 900)))), true);

        Optional<Profile> saved = store.save(AIKO, AIKO, fields, 0, NOW);

        assertThat(saved).contains(new Profile(AIKO, 1, fields));
        assertThat(store.find(List.of(AIKO))).containsExactly(Map.entry(AIKO, new Profile(AIKO, 1, fields)));
    }

    @Test
    void keepsAProfileThatSaysNothing() {
        ProfileStore store = store();

        store.save(AIKO, AIKO, ProfileFields.NONE, 0, NOW);

        assertThat(store.find(List.of(AIKO))).containsValue(new Profile(AIKO, 1, ProfileFields.NONE));
    }

    @Test
    void findsThoseWhoHaveOne() {
        ProfileStore store = store();
        store.save(AIKO, AIKO, hidden(), 0, NOW);
        store.save(SLASHES, SLASHES, inRegion("SE"), 0, NOW);

        assertThat(store.find(List.of(SLASHES, BEN, AIKO, AIKO)).keySet()).containsExactlyInAnyOrder(AIKO, SLASHES);
        assertThat(store.find(List.of())).isEmpty();
    }

    @Test
    void findsMoreThanFitIntoOneList() {
        ProfileStore store = store();
        List<PersonId> many = IntStream.range(0, 2_000).mapToObj(n -> new PersonId("p" + n)).toList();
        store.save(many.get(0), many.get(0), hidden(), 0, NOW);
        store.save(many.get(1_999), many.get(1_999), hidden(), 0, NOW);

        assertThat(store.find(many).keySet()).containsExactlyInAnyOrder(many.get(0), many.get(1_999));
    }

    @Test
    void storesNothingOverAnotherVersion() {
        ProfileStore store = store();
        store.save(AIKO, AIKO, hidden(), 0, NOW);

        assertThat(store.save(AIKO, AIKO, inRegion("SE"), 0, NOW)).isEmpty();
        assertThat(store.save(AIKO, AIKO, inRegion("SE"), 2, NOW)).isEmpty();
        assertThat(store.save(BEN, BEN, inRegion("SE"), 1, NOW)).isEmpty();
        assertThat(store.find(List.of(AIKO, BEN))).containsExactly(Map.entry(AIKO, new Profile(AIKO, 1, hidden())));
        assertThat(store.save(AIKO, AIKO, inRegion("SE"), 1, NOW)).contains(new Profile(AIKO, 2, inRegion("SE")));
    }

    @Test
    void letsOneOfManyFirstSavesWin() throws Exception {
        ProfileStore store = store();

        List<Profile> winners = Race.winners(n -> store.save(AIKO, AIKO, inRegion("R" + n), 0, NOW));

        assertThat(winners).hasSize(1);
        assertThat(store.find(List.of(AIKO)).values()).containsExactlyElementsOf(winners);
    }

    @Test
    void letsOneOfManyLaterSavesWin() throws Exception {
        ProfileStore store = store();
        store.save(AIKO, AIKO, hidden(), 0, NOW);

        List<Profile> winners = Race.winners(n -> store.save(AIKO, AIKO, inRegion("R" + n), 1, NOW));

        assertThat(winners).hasSize(1).extracting(Profile::version).containsExactly(2L);
        assertThat(store.find(List.of(AIKO)).values()).containsExactlyElementsOf(winners);
    }

    @Test
    void forgetsADeletedPersonAltogether() {
        ProfileStore store = store();
        store.save(AIKO, AIKO, hidden(), 0, NOW);
        store.save(BEN, BEN, hidden(), 0, NOW);

        store.delete(AIKO);
        store.delete(SLASHES);

        assertThat(store.find(List.of(AIKO, BEN)).keySet()).containsExactly(BEN);
        assertThat(store.save(AIKO, AIKO, inRegion("SE"), 0, NOW)).contains(new Profile(AIKO, 1, inRegion("SE")));
    }

    @Test
    void movesAProfileToThePersonsNewKey() {
        ProfileStore store = store();
        store.save(BEN, BEN, hidden(), 0, NOW);
        store.save(BEN, BEN, inRegion("SE"), 1, NOW);

        store.rekey(BEN, AIKO);
        store.rekey(SLASHES, BEN);

        assertThat(store.find(List.of(BEN, AIKO)))
                .containsExactly(Map.entry(AIKO, new Profile(AIKO, 2, inRegion("SE"))));
        assertThat(store.save(AIKO, AIKO, hidden(), 2, NOW)).contains(new Profile(AIKO, 3, hidden()));
        assertThat(store.save(BEN, BEN, hidden(), 0, NOW)).contains(new Profile(BEN, 1, hidden()));
    }

    @Test
    void keepsTheProfileThatIsAlreadyUnderTheNewKey() {
        ProfileStore store = store();
        store.save(BEN, BEN, inRegion("SE"), 0, NOW);
        store.save(AIKO, AIKO, hidden(), 0, NOW);

        store.rekey(BEN, AIKO);

        assertThat(store.find(List.of(BEN, AIKO))).containsExactly(Map.entry(AIKO, new Profile(AIKO, 1, hidden())));
    }

    private static ZoneSetting noZone() {
        return new ZoneSetting(Optional.of(DAY), Optional.empty());
    }

    private static WeekSetting week(Optional<WorkingWeek> week, int month) {
        return new WeekSetting(Optional.of(LocalDate.of(2026, month, 1)), week);
    }
}
