package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueExample.due;
import static app.meridian.core.duedate.DueExample.hidden;
import static app.meridian.core.duedate.Folks.AIKO;
import static app.meridian.core.duedate.Folks.BEN;
import static app.meridian.core.duedate.Folks.CARMEN;
import static app.meridian.core.duedate.Folks.EYAL;
import static app.meridian.core.duedate.Folks.FATIMA;
import static app.meridian.core.duedate.Folks.GWEN;
import static app.meridian.core.duedate.Folks.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.Warning.Code;
import app.meridian.core.person.PersonHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In which order a report names people, and what it keeps of those who hide their hours. */
class DueReportOrderTest {
    private static final String NOW = "2026-11-25T13:20:00Z";

    @Test
    void putsTheReaderFirstThenAssigneeAndReporterThenWhoIsWorstOff() {
        DueExample friday = due("2026-11-27").assignee(BEN).reporter(AIKO).added(CARMEN, GWEN, EYAL, FATIMA);

        assertThat(names(friday.reader(BEN))).containsExactly("ben", "aiko", "fatima", "eyal", "gwen", "carmen");
        assertThat(names(friday.reader(GWEN))).containsExactly("gwen", "ben", "aiko", "fatima", "eyal", "carmen");
        assertThat(names(friday.reader(NEVER))).containsExactly("ben", "aiko", "fatima", "eyal", "gwen", "carmen");
    }

    @Test
    void putsTheMostSevereWarningFirst() {
        DueExample friday = due("2026-11-27").assignee(BEN).added(FATIMA);

        assertThat(friday.at(NOW, FATIMA).warnings()).extracting(Warning::code).containsExactly(
                Code.NO_WORKING_TIME_LEFT, Code.NON_WORKING_DUE_DAY, Code.ABSENT_BEFORE_DUE);
        assertThat(friday.at(NOW, FATIMA).warnings()).extracting(Warning::severity).isSorted();
    }

    @Test
    void saysWhoReads() {
        DueReport report = due("2026-11-27").assignee(BEN).reporter(AIKO).reader(AIKO).reportAt(NOW);

        assertThat(report.people()).extracting(PersonDue::you).containsExactly(true, false);
    }

    /** Rule P2: the deadline and how urgent it is, not how much they work. */
    @Test
    void keepsTheHoursOfWhoHidesThem() {
        PersonHours fatima = hidden(FATIMA);
        DueExample friday = due("2026-11-27").assignee(BEN).added(fatima);

        PersonDue away = friday.at(NOW, fatima);
        PersonDue late = friday.at("2026-11-30T09:00:00Z", fatima);

        assertThat(away.hidden()).isTrue();
        assertThat(away.deadline()).contains(Instant.parse("2026-11-24T16:00:00Z"));
        assertThat(away.left()).isEmpty();
        assertThat(away.warnings()).containsExactly(new Warning.NoWorkingTimeLeft());
        assertThat(late.over()).isEmpty();
        assertThat(late.warnings()).containsExactly(
                new Warning.Overdue(Instant.parse("2026-11-24T16:00:00Z"), Optional.empty()));
        assertThat(friday.traceAt(NOW, fatima)).isNull();
    }

    /** Rule P2. */
    @Test
    void tellsOnlyThatItIsDueSoonOfWhoHidesTheirHours() {
        PersonHours eyal = hidden(EYAL);

        assertThat(due("2026-11-27").assignee(BEN).added(eyal).at("2026-11-26T08:00:00Z", eyal).warnings())
                .containsExactly(new Warning.DueSoon(Optional.empty(), Duration.ofHours(8)));
    }

    @Test
    void hidesNothingFromThemselves() {
        PersonHours eyal = hidden(EYAL);
        PersonDue own = due("2026-11-27").assignee(BEN).added(eyal).reader(eyal).at(NOW, eyal);

        assertThat(own.hidden()).isFalse();
        assertThat(own.left()).contains(Duration.ofMinutes(580));
        assertThat(own.has(Code.NON_WORKING_DUE_DAY)).isTrue();
    }

    private static List<String> names(DueExample example) {
        return example.reportAt(NOW).people().stream().map(each -> each.person().id().key()).toList();
    }
}
