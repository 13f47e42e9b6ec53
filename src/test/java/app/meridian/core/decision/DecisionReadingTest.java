package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.CONSENT;
import static app.meridian.core.decision.DecisionExamples.replacing;
import static app.meridian.core.decision.DecisionExamples.saying;
import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionExamples.with;
import static app.meridian.core.decision.DecisionOffice.ISSUE;
import static app.meridian.core.decision.DecisionOffice.OTHER;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.decision.RegisterQuery.Filter;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What readers see of decisions on issue DEMO-10001 (rules K10 and P2); it is Thursday, 09:00 in Kathmandu. */
class DecisionReadingTest {
    private static final Locale EN = Locale.ENGLISH;
    private static final Optional<PersonId> NOBODY = Optional.empty();

    private final DecisionOffice office = new DecisionOffice();
    private final DecisionViews views = new DecisionViews((DecisionHearings) office.hearings, office.rights,
            office.homes, office.colleagues, office.company.people);
    private final DecisionReading reading = new DecisionReading(office.store, views, office.homes, office.clock);
    private final RegisterService register =
            new RegisterService(office.store, views, office.homes, office.company.people);
    private final WaitingDecisions waiting =
            new WaitingDecisions(office.store, views, office.homes, office.clock);

    private DecisionView seenBy(PersonId reader, Decision decision) {
        return reading.get(Optional.of(reader), EN, decision.id());
    }

    private List<String> titles(PersonId reader) {
        return register.list(Optional.of(reader), OneProject.DEMO, Filter.NONE, Optional.empty(), 10).rows().stream()
                .map(row -> row.row().title()).toList();
    }

    @Test
    void showsClocksToColleagues() {
        Decision open = office.open(with(scanners(), CONSENT));

        DecisionView view = seenBy(CARMEN, open);

        assertThat(view.seesClocks()).isTrue();
        assertThat(view.readiness()).isPresent();
        assertThat(view.own().orElseThrow().person().id()).isEqualTo(CARMEN);
        assertThat(view.contributors()).allSatisfy(each -> assertThat(each.heard().ends()).isPresent());
        assertThat(view.allowed()).containsExactly(Act.RESPOND);
    }

    @Test
    void showsStrangersResponsesWithoutClocks() {
        Decision open = office.open(with(scanners(), CONSENT));
        office.service.respond(BEN, open.id(), 1, ResponseKind.SUPPORT, "");

        DecisionView view = reading.get(NOBODY, EN, open.id());

        assertThat(view.readiness()).isEmpty();
        assertThat(view.contributors()).extracting(Contribution::heard).allSatisfy(heard -> {
            assertThat(heard.clock()).isEmpty();
            assertThat(heard.ends()).isEmpty();
            assertThat(heard.ask().flatMap(Ask::toldAt)).isEmpty();
        });
        assertThat(view.contributors().get(1).heard().response()).isPresent();
        assertThat(reading.history(NOBODY, open.id())).extracting(Entry::deed)
                .containsExactly(Deed.CREATED, Deed.OPENED, Deed.RESPONDED);
    }

    @Test
    void hidesHowMuchIsLeftOfThoseWhoShowNoHours() {
        office.company.save(CARMEN, new ProfileFields(
                List.of(), List.of(), Optional.empty(), List.of(), List.of(), true));
        Decision open = office.open(scanners());

        assertThat(seenBy(AIKO, open).contributors().get(2).showsHours()).isFalse();
        assertThat(seenBy(CARMEN, open).contributors().get(2).showsHours()).isTrue();
    }

    @Test
    void followsTheHomeInEverything() {
        Decision open = office.open(scanners());
        office.secret.add(ISSUE);

        assertThatThrownBy(() -> seenBy(CARMEN, open)).isInstanceOf(DecisionNotFoundException.class);
        assertThatThrownBy(() -> reading.history(Optional.of(CARMEN), open.id()))
                .isInstanceOf(DecisionNotFoundException.class);
        assertThatThrownBy(() -> reading.at(Optional.of(CARMEN), EN, ISSUE))
                .isInstanceOf(SubjectNotFoundException.class);
        assertThat(titles(CARMEN)).isEmpty();
        assertThat(titles(BEN)).containsExactly("Buy scanners");
        assertThat(waiting.responses(CARMEN, EN)).isEmpty();
    }

    @Test
    void isLeftToAdministratorsWhenTheHomeIsGone() {
        Decision open = office.open(scanners());
        office.gone.add(ISSUE);

        assertThat(seenBy(BEN, open).homeGone()).isTrue();
        assertThat(seenBy(BEN, open).allowed()).contains(Act.MOVE);
        assertThatThrownBy(() -> seenBy(AIKO, open)).isInstanceOf(DecisionNotFoundException.class);
        assertThat(titles(AIKO)).isEmpty();
        assertThat(titles(BEN)).hasSize(1);
    }

    @Test
    void namesWhatReplacedItToThoseWhoMaySeeThat() {
        Decision old = office.decided(with(scanners(), CONSENT));
        Decision successor = office.decided(replacing(saying(with(scanners(), CONSENT), "Rent scanners"), old));

        assertThat(seenBy(CARMEN, old).replacedBy().orElseThrow().title()).isEqualTo("Rent scanners");
        assertThat(seenBy(CARMEN, successor).replaces()).extracting(Card::number).containsExactly(old.number());
        assertThat(reading.supersededAt(Optional.of(CARMEN), ISSUE)).singleElement()
                .satisfies(each -> assertThat(each.by().orElseThrow().id()).isEqualTo(successor.id()));
        assertThat(reading.frozen(Optional.of(CARMEN), old.id())).singleElement()
                .satisfies(each -> assertThat(each.unchanged()).isTrue());
        assertThat(reading.at(Optional.of(CARMEN), EN, ISSUE)).extracting(each -> each.decision().id())
                .containsExactly(successor.id(), old.id());
    }

    @Test
    void citesWhatTheReaderMaySee() {
        Decision draft = office.draft(scanners().withLinks(List.of(new Link.ToSubject(OTHER))));
        office.secret.add(OTHER);

        assertThat(reading.citations(Optional.of(BEN), draft.id()).all())
                .extracting(Citations.Cited::subject).containsExactly(ISSUE, OTHER);
        assertThat(reading.citations(Optional.of(AIKO), draft.id()).all())
                .extracting(Citations.Cited::subject).containsExactly(ISSUE);
        assertThat(seenBy(AIKO, draft).links()).isEmpty();
    }

    @Test
    void listsWhatWaitsForTheReaderByItsEnd() {
        Decision open = office.open(scanners());

        WaitingDecision own = waiting.responses(CARMEN, EN).get(0);

        assertThat(own.card().id()).isEqualTo(open.id());
        assertThat(own.closes()).contains(Instant.parse("2026-11-26T11:15:00Z"));
        assertThat(own.left()).isEqualTo(Duration.ofHours(8));
        assertThat(waiting.count(CARMEN)).isEqualTo(1);
        office.service.respond(CARMEN, open.id(), 1, ResponseKind.SUPPORT, "");
        assertThat(waiting.responses(CARMEN, EN)).isEmpty();
    }

    @Test
    void wantsAReviewOnItsDateOnTheDriversClock() {
        DecisionFields fields = with(scanners(), CONSENT);
        office.decided(new DecisionFields(fields.text(), fields.rule(), fields.roles(), List.of(), List.of(),
                Optional.of(LocalDate.parse("2026-12-04"))));

        assertThat(waiting.reviews(AIKO, ZoneId.of("Asia/Kathmandu"))).isEmpty();
        office.clock.forward(Duration.ofHours(15));
        assertThat(waiting.reviews(AIKO, ZoneId.of("Asia/Kathmandu"))).hasSize(1);
        assertThat(waiting.reviews(AIKO, ZoneId.of("America/Los_Angeles"))).isEmpty();
        assertThat(waiting.reviews(BEN, ZoneId.of("Asia/Kathmandu"))).isEmpty();
    }

    @Test
    void wantsNoAnswerOfWhoeverWasGivenTheirTime() {
        Decision open = office.open(scanners());
        office.clock.forward(Duration.ofHours(9));

        assertThat(waiting.responses(CARMEN, EN)).isEmpty();
        assertThat(seenBy(BEN, open).contributors()).extracting(Contribution::heard)
                .noneMatch(Heard::isWaitedFor);
    }
}
