package app.meridian.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.Acquaintances;
import app.meridian.core.person.PersonId;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalCirclesTest {
    private static final PersonId AIKO = new PersonId("JIRAUSER10100");
    private static final PersonId BEN = new PersonId("JIRAUSER10101");
    private static final PersonId CUSTOMER = new PersonId("JIRAUSER10200");
    private static final UserKey AIKO_KEY = new UserKey("JIRAUSER10100");

    private final UserManager users = mock();
    private final Acquaintances acquaintances = mock();
    private final SalCircles circles = new SalCircles(users, acquaintances);

    @Test
    void asksForEachGroupThatMatters() {
        when(users.isUserInGroup(AIKO_KEY, "tokyo-office")).thenReturn(true);

        assertThat(circles.groupsOf(AIKO, List.of("berlin-office", "tokyo-office"))).containsExactly("tokyo-office");
    }

    @ParameterizedTest
    @CsvSource({"tokyo, true", "tokyo-office, true", "tok, false", "'', false"})
    void knowsGroupsByTheirWholeName(String name, boolean known) {
        when(users.findGroupNamesByPrefix(eq(name), eq(0), anyInt())).thenReturn(List.of("tokyo-office", "tokyo"));

        assertThat(circles.isGroup(name)).isEqualTo(known);
    }

    @Test
    void knowsAdministrators() {
        when(users.isAdmin(AIKO_KEY)).thenReturn(true);

        assertThat(circles.isAdministrator(AIKO)).isTrue();
        assertThat(circles.isAdministrator(new PersonId("ben"))).isFalse();
    }

    @Test
    void leavesToTheProductWhatOnlyItKnows() {
        when(acquaintances.membersOf("returns-team", 50)).thenReturn(List.of(AIKO));

        assertThat(circles.membersOf("returns-team", 50)).containsExactly(AIKO);
    }

    /** Rule P2. */
    @Test
    void asksOnlyForThoseWithALicence() {
        when(users.isLicensed(AIKO_KEY)).thenReturn(true);
        when(acquaintances.sharingWith(BEN, List.of(AIKO))).thenReturn(Set.of(AIKO));

        assertThat(circles.sharingWith(BEN, List.of(AIKO, CUSTOMER))).containsExactly(AIKO);
    }

    /** Rule D7. */
    @Test
    void knowsWhoMayUseTheProduct() {
        when(users.isLicensed(AIKO_KEY)).thenReturn(true);

        assertThat(circles.mayUse(AIKO)).isTrue();
        assertThat(circles.mayUse(CUSTOMER)).isFalse();
    }
}
