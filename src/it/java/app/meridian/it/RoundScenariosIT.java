package app.meridian.it;

import app.meridian.core.checkin.CheckInScenario;
import app.meridian.core.checkin.CheckInScenario.RowSpec;
import app.meridian.core.checkin.CheckInScenarios;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of {@code check-in-scenarios.md} over REST, on Jira's panel and in Confluence's macro. */
@ExtendWith(RunningHost.class)
class RoundScenariosIT extends BrowserTest {
    private static final Set<String> SHOWN = Set.of("date-line", "three-continents", "half-days");

    RoundScenariosIT(DevHost host) {
        super(host);
    }

    static Stream<Arguments> scenarios() {
        return of(scenario -> true);
    }

    /** Across the date line, answered ahead, in time and late, and on half days. */
    static Stream<Arguments> shown() {
        return of(scenario -> SHOWN.contains(scenario.title().id()));
    }

    private static Stream<Arguments> of(Predicate<CheckInScenario> wanted) {
        return Stream.of(Product.values()).flatMap(product -> CheckInScenarios.onHosts().stream().filter(wanted)
                .map(scenario -> Arguments.of(product, scenario)));
    }

    @AfterEach
    void setTheClockBack() {
        MovableClock.reset();
        browser.errors();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void areTheSameForScripts(Product product, CheckInScenario scenario) {
        RoundPlay play = RoundPlay.of(host, product, scenario);
        SoftAssertions answers = new SoftAssertions();

        play.play((moment, rows) -> rows.forEach(row ->
                answers.assertThat(play.told(row)).as("%s", row).isEqualTo(RoundPlay.expected(row))));

        answers.assertAll();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void areTheSameOnScreens(Product product, CheckInScenario scenario) {
        RoundPlay play = RoundPlay.of(host, product, scenario);
        String reader = play.cast().username(scenario.asked().get(0));
        browser.logIn(host.product(product).site().url(), reader);
        SoftAssertions answers = new SoftAssertions();

        play.play((moment, rows) -> look(play, reader, rows, answers));

        answers.assertAll();
    }

    /** The rows of the day that the screen shows to the first of the people. */
    private static void look(RoundPlay play, String reader, List<RowSpec> rows, SoftAssertions answers) {
        String shown = play.round().board(reader).at("/round/day").asText();
        List<RowSpec> visible = rows.stream().filter(row -> row.day().toString().equals(shown))
                .filter(row -> RoundPlay.words(row).isPresent()).toList();
        if (visible.isEmpty()) return;
        BoardScreen screen = BoardScreen.again(browser, play.round());
        visible.forEach(row -> answers.assertThat(screen.row(play.cast().fullName(row.person()))).as("%s", row)
                .contains(RoundPlay.words(row).orElseThrow()));
    }
}
