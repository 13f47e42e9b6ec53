package app.meridian.text;

import app.meridian.core.decision.Act;
import app.meridian.core.decision.Ask;
import app.meridian.core.decision.Ballot;
import app.meridian.core.decision.Beginning;
import app.meridian.core.decision.Card;
import app.meridian.core.decision.Cast;
import app.meridian.core.decision.Closing;
import app.meridian.core.decision.ConsentClock.State;
import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionNumber;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.DecisionText;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Hearing;
import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.decision.LeftOut;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.LinkName;
import app.meridian.core.decision.Option;
import app.meridian.core.decision.Readiness;
import app.meridian.core.decision.Response;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.decision.Roles;
import app.meridian.core.decision.Rule;
import app.meridian.core.decision.Seal;
import app.meridian.core.decision.Section;
import app.meridian.core.decision.SectionRole;
import app.meridian.core.decision.Step;
import app.meridian.core.decision.Successor;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.HomeName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decision D-14 of the returns team, which Ben drives and reads on Wed 25 Nov 2026, at 14:20 in Berlin. */
final class DecisionSample {
    static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");
    static final Instant OPENED = Instant.parse("2026-11-24T10:00:00Z");
    static final PersonId BEN = new PersonId("ben");
    static final Container SPACE = new Container(ContainerType.SPACE, 7);
    static final HomeName HOME = new HomeName("RET", "Returns team", "/display/RET");
    static final Card KEPT = new Card(new DecisionId(11), new DecisionNumber(SPACE, 11),
            "Keep the booking log for 400 days", DecisionStatus.DECIDED, HOME);

    private final List<Person> people = new ArrayList<>(List.of(new Person(BEN, Optional.of("Ben Kr\u00fcger"))));
    private final List<Heard> heard = new ArrayList<>();
    private DecisionStatus status = DecisionStatus.OPEN;
    private Rule rule = Rule.consent(Duration.ofHours(16));
    private Optional<Closing> closing = Optional.empty();
    private Optional<Successor> successor = Optional.empty();
    private Locale locale = Locale.UK;
    private boolean seesClocks = true;

    /** As the screens show it. */
    static DecisionSample open() {
        return new DecisionSample().said("Gwen Parata", ResponseKind.SUPPORT, "")
                .said("Eyal Levi", ResponseKind.NO_OBJECTION, "")
                .said("Hugo Almeida", ResponseKind.CONCERN, "Returns opened before 1 Nov have no parcel number.")
                .silent("Aiko Tanaka", "Asia/Tokyo", 8, "2026-11-26T09:00:00Z", Optional.empty())
                .silent("Carmen Ortega", "America/Los_Angeles", 8, "2026-11-26T02:00:00Z", Optional.empty())
                .silent("Fatima Hassan", "Africa/Cairo", 10, "2026-11-30T10:00:00Z",
                        Optional.of(LocalDate.parse("2026-11-29")));
    }

    DecisionSample readIn(Locale other) {
        locale = other;
        return this;
    }

    DecisionSample by(Rule another) {
        rule = another;
        return this;
    }

    DecisionSample readByStrangers() {
        seesClocks = false;
        return this;
    }

    DecisionSample said(String name, ResponseKind kind, String reason) {
        PersonId person = known(name);
        Response response = new Response(person, kind, reason, 1, OPENED.plusSeconds(60));
        Ask ask = Ask.of(person, 1, OPENED).told(OPENED, true);
        heard.add(new Heard(person, ZoneId.of("UTC"), true, Optional.of(ask), Optional.of(response), Optional.empty(),
                Optional.empty(), Optional.empty(), Duration.ZERO, Duration.ZERO, Optional.empty()));
        return this;
    }

    /** @param left hours */
    DecisionSample silent(String name, String zone, int left, String ends, Optional<LocalDate> awayUntil) {
        return with(name, zone, State.STANDING, left, Optional.of(Instant.parse(ends)), awayUntil);
    }

    DecisionSample in(String name, State state) {
        return with(name, "UTC", state, state == State.ENDED ? 0 : 16,
                state == State.ENDED ? Optional.of(NOW.minusSeconds(60)) : Optional.empty(), Optional.empty());
    }

    private DecisionSample with(String name, String zone, State state, int left, Optional<Instant> ends,
            Optional<LocalDate> awayUntil) {
        PersonId person = known(name);
        Ask told = Ask.of(person, 2, OPENED).told(OPENED, true);
        Ask ask = state == State.ENDED ? told.ended(ends.orElseThrow()) : told;
        heard.add(new Heard(person, ZoneId.of(zone), true, Optional.of(ask), Optional.empty(), Optional.of(state),
                ends.map(end -> OPENED), ends, Duration.ofHours(16 - left), Duration.ofHours(left), awayUntil));
        return this;
    }

    DecisionSample leftOut(String name) {
        PersonId person = known(name);
        Ask ask = Ask.of(person, 2, OPENED).without(
                new LeftOut(LocalDate.parse("2026-12-01"), "On parental leave.", BEN, OPENED));
        heard.add(new Heard(person, ZoneId.of("UTC"), true, Optional.of(ask), Optional.empty(),
                Optional.of(State.UNTOLD), Optional.empty(), Optional.empty(), Duration.ZERO, Duration.ofHours(16),
                Optional.empty()));
        return this;
    }

    DecisionSample closed(Step step, DecisionStatus then) {
        status = then;
        closing = Optional.of(new Closing(step, Optional.of(0), "Because it is *simple*.", BEN,
                Instant.parse("2026-11-19T12:00:00Z")));
        return this;
    }

    DecisionSample superseded() {
        successor = Optional.of(new Successor(KEPT.id(), Instant.parse("2026-11-19T12:00:00Z")));
        return closed(Step.DECIDE, DecisionStatus.SUPERSEDED);
    }

    DecisionSample draft() {
        status = DecisionStatus.DRAFT;
        heard.clear();
        return this;
    }

    private PersonId known(String name) {
        PersonId person = new PersonId(name.split(" ")[0].toLowerCase(Locale.ROOT));
        boolean isNew = people.stream().noneMatch(each -> each.id().equals(person));
        if (isNew) people.add(new Person(person, Optional.of(name)));
        return person;
    }

    Reader reader() {
        return new Reader(Optional.of(BEN), ZoneId.of("Europe/Berlin"), locale, "HH:mm");
    }

    DecisionWords words() {
        return new DecisionWords(new Phrases(new TextsOf(locale)), reader(), view());
    }

    Contribution contribution(int index) {
        return view().contributors().get(index);
    }

    ClockLine clock(int index) {
        return words().clock(contribution(index)).orElseThrow();
    }

    DecisionView view() {
        Decision decision = decision();
        boolean open = decision.isOpen() && seesClocks;
        List<Contribution> contributions = heard.stream()
                .map(each -> new Contribution(person(each.person()), each, true, each.person().equals(BEN))).toList();
        List<LinkName> links = List.of(new LinkName(new Link.ToAddress("https://example.org/a b", "The [plan]"),
                Optional.empty()));
        return new DecisionView(NOW, decision, Optional.of(HOME), HOME, contributions, person(BEN),
                List.of(person(BEN)), List.of(), people,
                open ? Optional.of(Readiness.of(rule, new Hearing(NOW, heard))) : Optional.empty(), List.of(),
                Set.of(Act.WITHDRAW), List.of(), successor.map(each -> KEPT), seesClocks, links);
    }

    private Person person(PersonId id) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private Decision decision() {
        List<PersonId> contributors = heard.stream().map(Heard::person).toList();
        Ballot ballot = new Ballot(heard.stream().flatMap(each -> each.ask().stream()).toList(),
                heard.stream().flatMap(each -> each.response().stream()).toList());
        DecisionFields fields = new DecisionFields(text(), rule,
                new Roles(BEN, List.of(BEN), contributors, List.of()), List.of(), List.of(),
                Optional.of(LocalDate.parse("2027-06-01")));
        boolean decided = status == DecisionStatus.DECIDED || status == DecisionStatus.SUPERSEDED;
        return new Decision(new DecisionId(14), new DecisionNumber(SPACE, 14), SPACE,
                new Beginning(new TemplateId("consent"), "Consent", BEN, OPENED.minusSeconds(3_600)), 9, 2,
                Instant.parse("2026-11-25T13:02:00Z"), status, fields, ballot, closing,
                decided ? closing.map(each -> new Seal(2, "4f1c", each.at())) : Optional.empty(), successor,
                new Cast(people.stream().map(Person::id).toList()));
    }

    private static DecisionText text() {
        return new DecisionText("Book refunds once per parcel, not once per order line", List.of(
                new Section(SectionRole.CONTEXT, "Context", "", true,
                        "It books twice.\n\n# Since when\n17 times\n---\n"),
                new Section(SectionRole.PROPOSAL, "Proposal", "", true, "By the parcel number.\n```\n# as it is"),
                new Section(SectionRole.CONSEQUENCES, "Consequences", "", false, "One migration."),
                new Section(SectionRole.OTHER, "Who *knows*", "", false, "Finance.")),
                List.of(new Option("Key on the parcel number", List.of("One parcel, one booking"),
                        List.of("It needs a migration")), new Option("Check by hand", List.of(), List.of())),
                Optional.of(0));
    }
}
