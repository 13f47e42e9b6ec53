package app.meridian.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of company calendars keeps to. */
public abstract class CompanyCalendarStoreContract {
    private static final PersonId DARA = new PersonId("dara");
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");
    private static final NavigableMap<LocalDate, String> DAYS = new TreeMap<>(Map.of(
            LocalDate.of(2026, 10, 20), "दशैं", LocalDate.of(2026, 11, 26), "Founders' \"day\""));

    /** An empty store. */
    protected abstract CompanyCalendarStore store();

    @Test
    void givesBackWhatWasStored() {
        CompanyCalendarStore store = store();
        CompanyCalendar first = add(store, "Kathmandu office", DAYS);
        CompanyCalendar second = add(store, "Empty", new TreeMap<>());

        assertThat(first).isEqualTo(new CompanyCalendar(first.id(), "Kathmandu office", 1, DAYS));
        assertThat(store.find(List.of(second.code(), first.code(), "calendar-987654", "SE", "calendar-x")))
                .containsExactlyInAnyOrder(first, second);
        assertThat(store.names()).isEqualTo(Map.of(first.code(), "Kathmandu office", second.code(), "Empty"));
        assertThat(store.find(List.of())).isEmpty();
    }

    @Test
    void keepsManyDays() {
        CompanyCalendarStore store = store();
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        IntStream.range(0, 20_000).forEach(n -> days.put(LocalDate.of(2000, 1, 1).plusDays(n), "Holiday " + n));

        CompanyCalendar stored = add(store, "Many", days);

        assertThat(store.find(List.of(stored.code()))).containsExactly(stored);
    }

    @Test
    void storesNothingOverAnotherVersion() {
        CompanyCalendarStore store = store();
        CompanyCalendar added = add(store, "Kathmandu office", DAYS);
        CompanyCalendar renamed = new CompanyCalendar(added.id(), "Patan office", 1, new TreeMap<>());

        Optional<CompanyCalendar> changed = store.save(DARA, renamed, NOW);

        assertThat(changed).contains(new CompanyCalendar(added.id(), "Patan office", 2, new TreeMap<>()));
        assertThat(store.save(DARA, added, NOW)).isEmpty();
        assertThat(store.save(DARA, new CompanyCalendar(added.id() + 1, "x", 1, DAYS), NOW)).isEmpty();
        assertThat(store.delete(DARA, added.id(), 1, NOW)).isFalse();
        assertThat(store.find(List.of(added.code()))).containsExactly(changed.orElseThrow());
    }

    @Test
    void neverUsesANumberAgain() {
        CompanyCalendarStore store = store();
        CompanyCalendar gone = add(store, "Gone", DAYS);

        assertThat(store.delete(DARA, gone.id(), 1, NOW)).isTrue();
        CompanyCalendar next = add(store, "Next", DAYS);

        assertThat(next.id()).isGreaterThan(gone.id());
        assertThat(store.names()).containsOnlyKeys(next.code());
        assertThat(store.find(List.of(gone.code()))).isEmpty();
        assertThat(store.delete(DARA, gone.id(), 2, NOW)).isFalse();
        assertThat(store.save(DARA, new CompanyCalendar(gone.id(), "Back", 2, DAYS), NOW)).isEmpty();
    }

    @Test
    void letsOneOfManySavesWin() throws Exception {
        CompanyCalendarStore store = store();
        CompanyCalendar added = add(store, "Kathmandu office", DAYS);

        List<CompanyCalendar> winners = Race.winners(
                n -> store.save(DARA, new CompanyCalendar(added.id(), "Office " + n, 1, DAYS), NOW));

        assertThat(winners).hasSize(1);
        assertThat(store.find(List.of(added.code()))).containsExactlyElementsOf(winners);
    }

    private static CompanyCalendar add(CompanyCalendarStore store, String name, NavigableMap<LocalDate, String> days) {
        return store.save(DARA, new CompanyCalendar(0, name, 0, days), NOW).orElseThrow();
    }
}
