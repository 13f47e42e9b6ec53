package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueOffice.mine;
import static app.meridian.core.duedate.DueOffice.within;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How much is read (rule D8), on Wednesday, 25 November 2026. */
class DueSlicesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    private final DueOffice office = new DueOffice();

    @Test
    void readsADayThatIsLargerThanASlice() {
        dueOn(WEDNESDAY, 1, 12_000, BEN);
        dueOn(WEDNESDAY.plusDays(1), 12_001, 12_010, BEN);

        assertThat(office.finds(within("8H"))).hasSize(12_000).doesNotHaveDuplicates();
        assertThat(office.candidates.slices()).allMatch(size -> size <= 5_000).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void readsUntilTheLastDayThatCanQualifyForAnybody() {
        office.leave(AIKO, "2026-11-25", "2027-03-31");
        for (int day = 0; day < 200; day++) {
            dueOn(WEDNESDAY.plusDays(day), 1_000L * day + 1, 1_000L * day + 99, BEN);
            dueOn(WEDNESDAY.plusDays(day), 1_000L * day + 100, 1_000L * day + 100, AIKO);
        }

        assertThat(office.finds(within("8H"))).filteredOn(issue -> issue % 1_000 == 100).hasSize(128);
        assertThat(office.candidates.slices()).first().isEqualTo(5_000);
        assertThat(office.candidates.slices().stream().mapToInt(size -> size).sum()).isLessThan(5_200);
    }

    @Test
    void readsNothingOfFormerUsersAfterItHasMetThem() {
        dueOn(WEDNESDAY.minusDays(3), 1, 20_000, new PersonId("former"));

        assertThat(office.finds(new DueFilter.Overdue())).isEmpty();
        assertThat(office.candidates.slices()).containsExactly(5_000);
    }

    @Test
    void readsNoOverdueIssueThatIsNotYetDueAnywhere() {
        office.due(1, BEN, "2026-11-26").due(2, BEN, "2026-11-27").due(3, BEN, "1970-01-01");

        assertThat(office.finds(new DueFilter.Overdue())).containsExactly(3L);
        assertThat(office.candidates.lastRead()).isBeforeOrEqualTo(WEDNESDAY.plusDays(1));
    }

    @Test
    void readsOfTheSearchersOwnOnlyWhatCanQualify() {
        office.due(1, BEN, "2026-11-25").reported(2, Optional.empty(), "2026-12-24");

        assertThat(office.finds(mine("8H"))).containsExactly(1L);
        assertThat(office.candidates.lastRead()).isEqualTo(WEDNESDAY);
    }

    @Test
    void readsSettingsAndDefaultsOnceAndWhatASliceNeedsOnceForEach() {
        dueOn(WEDNESDAY, 1, 9_000, BEN);
        dueOn(WEDNESDAY, 9_001, 18_000, AIKO);

        office.finds(new DueFilter.InNonWorkingTime());

        assertThat(office.candidates.slices()).containsExactly(5_000, 5_000, 5_000, 3_000);
        assertThat(office.company.defaults.reads()).isEqualTo(1);
        assertThat(office.store.reads()).isEqualTo(1 + 4);
        assertThat(office.company.profiles.reads()).isEqualTo(2);
    }

    private void dueOn(LocalDate day, long first, long last, PersonId assignee) {
        LongStream.rangeClosed(first, last).forEach(issue -> office.due(issue, assignee, day.toString()));
    }
}
