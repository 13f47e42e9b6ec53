package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.checkin.CheckInStoreContract;
import app.meridian.core.checkin.EarlierCheckIn;
import app.meridian.core.checkin.PageRequest;
import app.meridian.core.person.PersonId;
import app.meridian.devhost.services.HostActiveObjects;
import app.meridian.store.AoCheckInStore;
import app.meridian.store.CheckInEntity;
import java.time.Instant;
import java.util.Optional;
import net.java.ao.DBParam;
import org.junit.jupiter.api.Test;

class AoCheckInStoreOnH2IT extends CheckInStoreContract {
    private static final PersonId AIKO = new PersonId("aiko");
    private static final Instant NOW = Instant.parse("2026-11-25T13:07:00Z");

    @Override
    protected CheckInStore store() {
        return new AoCheckInStore(EmptyTables.onH2());
    }

    /** Rule S6: such rows have no version. */
    @Test
    void changesAndDeletesWhatAnEarlierReleaseStored() {
        HostActiveObjects tables = EmptyTables.onH2();
        CheckInStore store = new AoCheckInStore(tables);
        tables.create(CheckInEntity.class, new DBParam("SUBJECT", ISSUE.reference()), new DBParam("AUTHOR", "aiko"),
                new DBParam("AUTHOR_ZONE", "Asia/Tokyo"), new DBParam("POSTED_AT", NOW.toEpochMilli()),
                new DBParam("DONE_TEXT", "before"), new DBParam("POST_KEY", "k"));
        CheckIn old = store.list(ISSUE, PageRequest.newest(1)).checkIns().get(0);

        CheckIn changed = store.save(AIKO, old.with(done("after"), Optional.empty(), Optional.empty(), NOW),
                Optional.empty(), NOW).orElseThrow();

        assertThat(store.history(old.id())).containsExactly(
                new EarlierCheckIn(1, AIKO, NOW, done("before"), Optional.empty()));
        assertThat(store.delete(AIKO, changed, NOW)).isPresent();
        assertThat(store.history(old.id())).allSatisfy(each -> assertThat(each.answers().isEmpty()).isTrue());
    }
}
