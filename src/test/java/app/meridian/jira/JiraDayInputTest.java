package app.meridian.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraDayInputTest {
    private static final Optional<PersonId> AIKO = Optional.of(new PersonId("aiko"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Date MIDNIGHT = Timestamp.valueOf("2026-11-27 00:00:00");

    private final DateTimeFormatter formatter = mock();
    private final DateTimeFormatter personal = mock();
    private final DateTimeFormatter system = mock();
    private final DateTimeFormatter picker = mock();
    private final UserManager users = mock();
    private final ApplicationUser aiko = mock();
    private final JiraDayInput input = new JiraDayInput(formatter, users);

    @BeforeEach
    void jiraHasAPicker() {
        when(users.getUserByKey("aiko")).thenReturn(aiko);
        when(formatter.forUser(aiko)).thenReturn(personal);
        when(formatter.forUser(null)).thenReturn(personal);
        when(personal.withSystemZone()).thenReturn(system);
        when(system.withStyle(DateTimeStyle.DATE_PICKER)).thenReturn(picker);
        when(picker.parse("27/Nov/26")).thenReturn(new Date(MIDNIGHT.getTime()));
        when(picker.parse("x")).thenThrow(new IllegalArgumentException());
        when(picker.format(MIDNIGHT)).thenReturn("27/Nov/26");
    }

    @Test
    void readsADayAsJiraDoes() {
        assertThat(input.parse(AIKO, "27/Nov/26")).contains(DAY);
        assertThat(input.parse(Optional.empty(), "27/Nov/26")).contains(DAY);
        assertThat(input.parse(AIKO, "x")).isEmpty();
    }

    @Test
    void writesADayAsJiraReadsIt() {
        assertThat(input.format(AIKO, DAY)).isEqualTo("27/Nov/26");
    }
}
