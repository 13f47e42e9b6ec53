package app.meridian.core.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Guards the table itself: a table that lost its rows would agree with anything. */
class ScenariosTest {

    @Test
    void haveEveryWarningAndEveryRule() {
        List<Scenario> all = Scenarios.all();

        Set<Warning.Code> codes = EnumSet.noneOf(Warning.Code.class);
        all.forEach(scenario -> scenario.rows().forEach(row -> codes.addAll(row.warnings())));
        assertThat(codes).containsExactly(Warning.Code.values());
        assertThat(all).extracting(scenario -> scenario.terms().rule()).contains(DueRule.values());
        assertThat(all).anyMatch(scenario -> scenario.terms().time().isPresent());
    }

    @Test
    void haveManyPeopleAndMoments() {
        assertThat(Scenarios.team()).hasSizeGreaterThanOrEqualTo(13);
        assertThat(Scenarios.all().stream().mapToInt(scenario -> scenario.rows().size()).sum())
                .isGreaterThanOrEqualTo(150);
    }
}
