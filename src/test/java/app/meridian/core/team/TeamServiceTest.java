package app.meridian.core.team;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.CLOCK;
import static app.meridian.core.person.SmallCompany.DARA;
import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.NOW;
import static app.meridian.core.team.SampleTeam.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.FewCircles;
import app.meridian.core.person.FewPeople;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.OneProject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeamServiceTest {
    private static final Optional<LocalDate> TODAY_AS_EVER = Optional.empty();

    private final SmallCompany company = new SmallCompany();
    private final TeamService teams = new TeamService(
            new Colleagues(company.hours, company.circles, company.people), company.circles, company.containers, CLOCK);

    @Test
    void showsOnlyWhomTheReaderMaySee() {
        Team team = teams.dayOf(reader(AIKO), named(BEN, CARMEN), TODAY_AS_EVER);

        assertThat(team.day().people()).extracting(each -> each.person().id()).containsExactly(BEN);
        assertThat(team.day().day().date()).isEqualTo(TODAY);
    }

    /** Rule P2. */
    @Test
    void showsAnAnonymousReaderNobody() {
        Reader anonymous = new Reader(Optional.empty(), BERLIN, Locale.UK, "HH:mm");

        assertThat(teams.dayOf(anonymous, named(AIKO, BEN), TODAY_AS_EVER).day().people()).isEmpty();
    }

    @Test
    void showsTheMembersOfAGroupAndOfAProject() {
        Team group = teams.dayOf(reader(AIKO), new Crew.Group("returns", Optional.empty()), TODAY_AS_EVER);
        Team project = teams.dayOf(reader(AIKO), new Crew.Members(OneProject.DEMO), TODAY_AS_EVER);

        assertThat(group.day().people()).extracting(PersonDay::you).containsExactly(true, false);
        assertThat(project.day().people()).extracting(each -> each.person().id()).containsExactly(BEN);
    }

    @Test
    void doesNotSayWhatThereIsBesides() {
        Crew hidden = new Crew.Members(new Container(ContainerType.PROJECT, 99));
        Crew missing = new Crew.Group("nobody", Optional.empty());

        assertThatThrownBy(() -> teams.dayOf(reader(AIKO), hidden, TODAY_AS_EVER))
                .isInstanceOf(TeamNotFoundException.class);
        assertThatThrownBy(() -> teams.dayOf(reader(AIKO), missing, TODAY_AS_EVER))
                .isInstanceOf(TeamNotFoundException.class);
    }

    /** Rule P2. */
    @Test
    void findsNoGroupOfWhichNobodyCanBeSeen() {
        Crew admins = new Crew.Group("admins", Optional.empty());

        assertThatThrownBy(() -> teams.dayOf(reader(AIKO), admins, TODAY_AS_EVER))
                .isInstanceOf(TeamNotFoundException.class);
        assertThat(teams.dayOf(reader(DARA), admins, TODAY_AS_EVER).day().people()).hasSize(1);
    }

    /** Rule P2: nor do those take a place or count whom the reader may not see. */
    @Test
    void leavesOutWhomThereIsNoRoomFor() {
        List<PersonId> strangers = people("stranger", 60);
        List<PersonId> friends = people("friend", 60);
        List<PersonId> both = Stream.concat(strangers.stream(), friends.stream()).toList();
        TeamService crowded = crowded(Map.of("both", both,
                "friends", Stream.concat(Stream.of(AIKO), friends.stream()).toList()));

        Team team = crowded.dayOf(reader(AIKO), new Crew.Group("both", Optional.empty()), TODAY_AS_EVER);

        assertThat(team.day().people()).extracting(each -> each.person().id())
                .containsExactlyElementsOf(friends.subList(0, 50));
        assertThat(team.more()).isEqualTo(10);
    }

    private static List<PersonId> people(String name, int count) {
        return IntStream.range(0, count).mapToObj(number -> new PersonId(name + number)).toList();
    }

    private TeamService crowded(Map<String, List<PersonId>> groups) {
        Map<PersonId, String> names = groups.values().stream().flatMap(List::stream).distinct()
                .collect(Collectors.toMap(Function.identity(), PersonId::key));
        Circles circles = new FewCircles(groups, DARA);
        return new TeamService(new Colleagues(company.hours, circles, new FewPeople(names, Map.of())), circles,
                company.containers, CLOCK);
    }

    @Test
    void readsTheSameNumberOfTimesForAnyNumberOfPeople() {
        teams.dayOf(reader(AIKO), named(AIKO, BEN), TODAY_AS_EVER);

        assertThat(company.profiles.reads()).isEqualTo(1);
    }

    /** What a project's administrators have set holds within it, in the view and in the finder alike. */
    @Test
    void followsTheDefaultsOfTheProject() {
        company.setZone(SmallCompany.demo(), "Asia/Tokyo");
        Crew.Named inProject = new Crew.Named(List.of(AIKO, BEN), Optional.of(OneProject.DEMO));

        Team team = teams.dayOf(reader(AIKO), inProject, TODAY_AS_EVER);
        Meetings meetings = teams.meetings(reader(AIKO), inProject, request());

        assertThat(team.day().people()).extracting(each -> each.zone().getId()).containsOnly("Asia/Tokyo");
        assertThat(meetings.options()).allSatisfy(option -> assertThat(option.people())
                .extracting(each -> each.start().getZone().getId()).containsOnly("Asia/Tokyo"));
    }

    /** Rule P2: an offer would tell their hours. */
    @Test
    void looksForNoMeetingWithHiddenHours() {
        company.save(BEN, SmallCompany.hidden());

        Meetings meetings = teams.meetings(reader(AIKO), named(AIKO, BEN), request());

        assertThat(meetings.options()).isEmpty();
        assertThat(meetings.hidden()).extracting(person -> person.id()).containsExactly(BEN);
    }

    private static Crew.Named named(PersonId... people) {
        return new Crew.Named(List.of(people), Optional.empty());
    }

    private static MeetingRequest request() {
        return new MeetingRequest(Duration.ofMinutes(45), BERLIN, TODAY, 14, 1, NOW);
    }

    private static Reader reader(PersonId person) {
        return new Reader(Optional.of(person), BERLIN, Locale.UK, "HH:mm");
    }
}
