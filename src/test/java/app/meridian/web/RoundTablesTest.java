package app.meridian.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.checkin.AdHoc;
import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.RoundOffice;
import app.meridian.core.person.FewPeople;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.text.Markdowns;
import app.meridian.web.CheckInsTable.Html;
import app.meridian.web.RoundPaper.Table;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule H2: rounds on paper say absolute times and their zone. */
class RoundTablesTest {
    private static final Subject PAGE = new Subject(SubjectType.ISSUE, 10_001);
    private static final CheckInsWish DAILY = new CheckInsWish("daily", "", "cards", "spaces/DEMO");

    private final I18nResolver i18n = mock();
    private final RoundOffice office = new RoundOffice();
    private final CurrentReader ben =
            () -> new Reader(Optional.of(SmallCompany.BEN), ZoneOffset.UTC, Locale.UK, "HH:mm");
    private final CheckInService checkIns = AdHoc.service(new OneSubject(PAGE, SmallCompany.BEN),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final RoundTables tables = new RoundTables(office.boards(), office.homes, ben,
            new RoundPapers(Markdowns.withoutPeople(), i18n),
            new CheckInsTables(checkIns, ben, new FewPeople(Map.of()), Markdowns.withoutPeople(), i18n));

    @BeforeEach
    void textsAreTheirKeysAndArguments() {
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call -> Arrays.toString(call.getArguments()));
    }

    @Test
    void saysWhatWasAnsweredWhenOnItsAuthorsClock() {
        office.answered(SmallCompany.BEN, office.dailyRound(), "**Tests**");

        Table table = tables.of(PAGE, DAILY).orElseThrow().tables().get(0);

        assertThat(table.title()).isEqualTo("[meridian.rounds.paper.title, Daily, 2026-11-25]");
        assertThat(table.headings()).containsExactly("meridian.rounds.table.person", "What comes next?",
                "Will it be done?", "What is in the way?", "meridian.rounds.table.answered");
        assertThat(table.rows().get(0).cells())
                .containsExactly(new Html("<p><strong>Tests</strong></p>\n"), new Html(""), new Html(""));
        assertThat(table.rows().get(0).said()).contains("2026-11-25 ");
    }

    @Test
    void saysHowThingsStandWithWhoeverHasNotAnswered() {
        office.dailyRound();

        Table table = tables.of(PAGE, DAILY).orElseThrow().tables().get(0);

        assertThat(table.rows()).isNotEmpty().allMatch(row -> !row.isAnswered());
        assertThat(table.rows()).extracting(RoundPaper.Row::said).containsOnly("meridian.rounds.turn.missed");
    }

    @Test
    void showsCheckInsWithoutARoundWhereNoneIsAskedForAndNoneLivesOnThePage() {
        office.dailyRound();

        assertThat(tables.of(PAGE, CheckInsWish.USUAL)).isEmpty();
        assertThat(tables.withoutRound(PAGE).isEmpty()).isTrue();
    }

    @Test
    void saysThatThereIsNoSuchRound() {
        CheckInsWish weekly = new CheckInsWish("weekly", "2026-11-24", "cards", "spaces/DEMO");

        RoundPaper paper = tables.of(PAGE, weekly).orElseThrow();

        assertThat(paper.isEmpty()).isTrue();
        assertThat(paper.none()).isEqualTo("[meridian.rounds.board.no-such-round, weekly]");
    }
}
