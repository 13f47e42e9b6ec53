package app.meridian.core.checkin;

import app.meridian.core.checkin.CheckInScenario.EventSpec;
import app.meridian.core.checkin.CheckInScenario.RowSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the core to {@code check-in-scenarios.md} (rules L1 to L6 and F1 to F3). */
class RoundScenariosTest {

    @ParameterizedTest
    @MethodSource("scenarios")
    void asksEverybodyInTheirOwnDay(CheckInScenario scenario) {
        ScenarioPlay play = new ScenarioPlay(scenario);
        Map<Instant, List<EventSpec>> events = scenario.events().stream()
                .collect(Collectors.groupingBy(EventSpec::moment));
        SoftAssertions answers = new SoftAssertions();

        for (Instant moment : scenario.steps()) {
            events.getOrDefault(moment, List.of()).forEach(play::play);
            scenario.moments().getOrDefault(moment, List.of()).forEach(row -> check(play, row, answers));
        }

        answers.assertAll();
    }

    private static Stream<CheckInScenario> scenarios() {
        return CheckInScenarios.all().stream();
    }

    private static void check(ScenarioPlay play, RowSpec row, SoftAssertions answers) {
        Standpoint standpoint = play.standpoint(row);
        OwnTurn own = play.own(row.person().id(), row.moment());
        String expected = String.join(" | ", row.state(), row.opens() + ".." + row.closes(),
                row.form() + " " + row.as(), "posts " + row.posts(), "edits " + row.edits());
        String found = String.join(" | ", standpoint.state().name(),
                standpoint.window().map(Window::opens) + ".." + standpoint.window().map(Window::closes),
                own.form().map(Standpoint::day) + " " + as(own, row.moment()),
                "posts " + days(own, false), "edits " + days(own, true));

        answers.assertThat(found).as(row.moment() + " " + row.person() + " " + row.day()).isEqualTo(expected);
    }

    private static String as(OwnTurn own, Instant now) {
        return own.form().map(form -> {
            Window window = form.window().orElseThrow();
            if (window.isOpen(now)) return "open";
            return now.isBefore(window.opens()) ? "ahead" : "late";
        }).orElse("");
    }

    private static List<LocalDate> days(OwnTurn own, boolean answered) {
        return own.accepted().stream().filter(each -> each.answer().isPresent() == answered)
                .map(Standpoint::day).sorted().toList();
    }
}
