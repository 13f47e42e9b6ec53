package app.meridian.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.CheckInScenario;
import app.meridian.core.checkin.CheckInScenario.PersonSpec;
import app.meridian.core.checkin.CheckInScenario.PlanSpec;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.core.worktime.ZoneChoice;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** The people of a scenario as new users of one product, who have set their hours, and their round. */
record RoundCast(DevHost host, Product product, CheckInScenario scenario, String marker) {

    /** The round is set up on a new issue or page when the scenario says; the clock stands there. */
    SampleRound setUp() {
        scenario.people().forEach(this::join);
        MovableClock.stopAt(scenario.made());
        SampleRound round = new SampleRound(host, product, Place.of(host, product).fresh().subject(), "");
        Api.Answer made = round.as("admin").post("/" + round.home() + "/rounds", fields(round));
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        return new SampleRound(host, product, round.home(), made.at("/id").asText());
    }

    static RoundCast of(DevHost host, Product product, CheckInScenario scenario) {
        return new RoundCast(host, product, scenario, UUID.randomUUID().toString().substring(0, 6));
    }

    /** Unlike the names of the sample people, for whom other tests search. */
    String username(PersonSpec person) {
        return "player-" + marker + "-" + scenario.people().indexOf(person);
    }

    String fullName(PersonSpec person) {
        return "Player " + marker + " " + scenario.people().indexOf(person);
    }

    private void join(PersonSpec person) {
        String username = username(person);
        new People(host, product).add(username);
        HostUser user = host.product(product).site().users().byUsername(username).orElseThrow();
        host.product(product).site().users().savePreferences(user, fullName(person), ZoneOffset.UTC, Locale.UK);
        Api self = Api.anonymous(host.product(product).site()).as(username);
        Api.Answer saved = self.ifMatch(self.get("/people/me").tag()).put("/people/me", profile(person));
        assertThat(saved.status()).as(saved.json().toString()).isEqualTo(200);
    }

    private static String profile(PersonSpec person) {
        Timeline<ZoneChoice> zones = person.calendar().zones();
        Timeline<WorkingWeek> weeks = person.calendar().weeks();
        return "{'zones':[" + Stream.concat(Stream.of("{" + zone(zones.first()) + "}"), zones.changes().stream()
                .map(change -> "{'from':'" + change.from() + "'," + zone(change.value()) + "}")).collect(joining(","))
                + "],'weeks':[" + Stream.concat(Stream.of("{" + week(weeks.first()) + "}"), weeks.changes().stream()
                .map(change -> "{'from':'" + change.from() + "'," + week(change.value()) + "}")).collect(joining(","))
                + "],'leave':[" + person.calendar().leave().stream().map(RoundCast::leave).collect(joining(",")) + "]}";
    }

    private static String zone(ZoneChoice choice) {
        return "'zone':'" + choice.zone() + "'";
    }

    private static String week(WorkingWeek week) {
        return "'week':{" + Stream.of(DayOfWeek.values()).filter(day -> !week.startingOn(day).isEmpty())
                .map(day -> "'" + day + "':" + week.startingOn(day).stream()
                        .map(hours -> "'" + hours + "'").collect(joining(",", "[", "]")))
                .collect(joining(",")) + "}";
    }

    private static String leave(Leave leave) {
        return "{'from':'" + leave.from() + "'," + half("fromHalf", leave.fromPart()) + half("toHalf", leave.toPart())
                + "'to':'" + leave.to() + "'}";
    }

    private static String half(String name, DayPart part) {
        return part == DayPart.WHOLE ? "" : "'" + name + "':'" + part + "',";
    }

    private String fields(SampleRound round) {
        String people = scenario.asked().stream().map(person -> "'" + round.keyOf(username(person)) + "'")
                .collect(joining(","));
        return "{'clientKey':'k1','name':'Round','questions':[{'id':'done','type':'text','words':'Done'}],"
                + "'participants':{'people':[" + people + "]}," + plan(scenario.plan()) + "}";
    }

    private static String plan(PlanSpec plan) {
        String days = plan.weekdays().stream().map(day -> "'" + day + "'").collect(joining(","));
        return "'plan':{'weekdays':[" + days + "],'everyWeeks':" + plan.everyWeeks() + ",'firstDay':'" + plan.firstDay()
                + "','opensAt':" + plan.opensAt().map(time -> "'" + time + "'").orElse("null")
                + ",'answerHours':" + plan.hours().map(String::valueOf).orElse("null") + "}";
    }
}
