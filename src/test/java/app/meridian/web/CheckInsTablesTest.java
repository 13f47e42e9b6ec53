package app.meridian.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.checkin.AdHoc;
import app.meridian.core.checkin.Answers;
import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.TypedCheckIn;
import app.meridian.core.person.FewPeople;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.text.Markdowns;
import app.meridian.web.CheckInsTable.Html;
import app.meridian.web.CheckInsTable.Row;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule H2: on paper, times are absolute and say their zone. */
class CheckInsTablesTest {
    private static final Subject PAGE = new Subject(SubjectType.PAGE, 65_537);
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final PersonId DARA = new PersonId("dara");
    private static final PersonId GONE = new PersonId("gone");
    private static final Reader ANONYMOUS = new Reader(Optional.empty(), ZoneOffset.UTC, Locale.UK, "HH:mm");

    private final I18nResolver i18n = mock();
    private final FewPeople people = new FewPeople(Map.of(DARA, "Dara <Shrestha>"));
    private final CheckInService checkIns = AdHoc.service(
            new OneSubject(PAGE, new PersonId("guest")),
            Clock.fixed(Instant.parse("2026-11-25T13:07:00Z"), ZoneOffset.UTC));
    private final CheckInsTables tables = new CheckInsTables(checkIns, () -> ANONYMOUS, people,
            Markdowns.withoutPeople(), i18n);

    @BeforeEach
    void textsAreTheirKeysAndArguments() {
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call -> Arrays.toString(call.getArguments()));
    }

    @Test
    void saysTheAuthorsDateTimeAndZone() {
        checkIns.post(DARA, KATHMANDU, PAGE, said("**Wrote** it", "", "<b>no</b>"), "k1");

        assertThat(tables.of(PAGE).rows()).containsExactly(new Row("Dara <Shrestha>",
                "[meridian.check-ins.table.time, 2026-11-25 18:52, Asia/Kathmandu]",
                new Html("<p><strong>Wrote</strong> it</p>\n"), new Html(""),
                new Html("<p>&lt;b&gt;no&lt;/b&gt;</p>\n")));
    }

    @Test
    void namesNobodyWhoHasGone() {
        checkIns.post(GONE, KATHMANDU, PAGE, said("x", "", ""), "k1");

        assertThat(tables.of(PAGE).rows().get(0).person()).isEqualTo("meridian.check-ins.entry.former-user");
    }

    @Test
    void saysThatOlderOnesAreLeftOut() {
        for (int n = 0; n < 101; n++) {
            checkIns.post(DARA, KATHMANDU, PAGE, said("n" + n, "", ""), "k" + n);
        }

        CheckInsTable table = tables.of(PAGE);

        assertThat(table.rows()).hasSize(100);
        assertThat(table.hasMore()).isTrue();
        assertThat(table.more()).isEqualTo("[meridian.check-ins.table.more, 100]");
    }

    @Test
    void isEmptyForWhoMayNotSeeThePage() {
        assertThat(tables.of(new Subject(SubjectType.PAGE, 7)).isEmpty()).isTrue();
        assertThat(tables.of(PAGE).hasMore()).isFalse();
    }

    private static TypedCheckIn said(String done, String next, String blocked) {
        return TypedCheckIn.of(new Answers(done, next, blocked));
    }
}
