package app.meridian.core.decision;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What tests put into stores of decisions, and do to it. */
final class DecisionSamples {
    static final PersonId AIKO = new PersonId("JIRAUSER10100");
    static final PersonId BEN = new PersonId("ben");
    static final PersonId CARMEN = new PersonId("carmen");
    static final PersonId SLASHES = new PersonId("old/key with spaces\n%_#3" + "x".repeat(200));
    static final Instant NOW = Instant.parse("2026-11-25T13:07:00.123Z");
    static final LocalDate DAY = LocalDate.parse("2026-11-25");
    static final Container DEMO = new Container(ContainerType.PROJECT, 10_000);
    static final Container OPS = new Container(ContainerType.PROJECT, 10_001);
    static final Subject ISSUE = issue(10_001);
    static final Subject OTHER = issue(10_002);
    static final Subject PAGE = new Subject(SubjectType.PAGE, 10_001);
    static final TemplateId ADR = new TemplateId("adr");

    private DecisionSamples() {}

    static Subject issue(long id) {
        return new Subject(SubjectType.ISSUE, id);
    }

    static DecisionText text(String title) {
        return new DecisionText(title, List.of(
                new Section(SectionRole.CONTEXT, "Context", "Why now?", true,
                        "Orders are lost \u2013 'gr\u00fc\u00dfe' \\ says " + MentionMark.of(SLASHES)),
                new Section(SectionRole.OTHER, "Notes", "", false, "")),
                List.of(new Option("Queue", List.of("Keeps *order*"), List.of("More to run", "Slow")),
                        new Option("Retry", List.of(), List.of())), Optional.of(1));
    }

    static DecisionFields fields(String title, PersonId driver, PersonId... contributors) {
        return new DecisionFields(text(title), Rule.majority(Duration.ofMinutes(975), 50, 66),
                new Roles(driver, List.of(BEN), List.of(contributors), List.of(CARMEN)),
                List.of(new Link.ToSubject(PAGE), new Link.ToAddress("https://example.com/a?b=c", "The plan"),
                        new Link.ToAddress("https://example.com", "")), List.of(), Optional.of(DAY));
    }

    static NewDecision made(Home home, Container container, DecisionFields fields, String key) {
        return new NewDecision(container, home, new Beginning(ADR, "Architektur", AIKO, NOW), fields,
                new ClientKey(key));
    }

    /** Drafted by Aiko, who drives it; Ben and whoever has slashes in their key are asked. */
    static Decision draft(DecisionStore store, Home home, String key) {
        return store.add(made(home, DEMO, fields("Keep orders", AIKO, BEN, SLASHES), key));
    }

    static Decision draft(DecisionStore store, DecisionFields fields, String key) {
        return store.add(made(ISSUE, DEMO, fields, key));
    }

    /** What Aiko does. */
    static Written next(Decision stored, Deed deed, UnaryOperator<Decision> change) {
        return Happening.by(AIKO, deed, NOW.plusSeconds(stored.version())).makes(stored, change.apply(stored));
    }

    static Decision done(DecisionStore store, Decision stored, Deed deed, UnaryOperator<Decision> change) {
        return store.save(List.of(next(stored, deed, change))).orElseThrow().get(0);
    }

    static Decision titled(Decision decision, String title) {
        return decision.withFields(decision.fields().withText(text(title)));
    }

    /** Opened a version after it was made. */
    static Decision opened(DecisionStore store, Decision draft) {
        List<Ask> asks = draft.fields().roles().contributors().stream()
                .map(person -> Ask.of(person, 1, NOW.plusSeconds(draft.id().value()))).toList();
        return done(store, draft, Deed.OPENED,
                each -> each.withStatus(DecisionStatus.OPEN).withBallot(new Ballot(asks, List.of())));
    }

    static Decision told(DecisionStore store, Decision open) {
        return done(store, open, Deed.TOLD, each -> each.withBallot(new Ballot(
                each.ballot().asks().stream().map(ask -> ask.told(NOW, true)).toList(), each.ballot().responses())));
    }

    static Decision answered(DecisionStore store, Decision open, PersonId person, String reason) {
        Response response = new Response(person, ResponseKind.CONCERN, reason, 1, NOW.plusNanos(1));
        return store.save(List.of(Happening.by(person, Deed.RESPONDED, NOW).about(person).makes(open, open.withBallot(
                new Ballot(open.ballot().asks(), Stream.concat(open.ballot().responses().stream(),
                        Stream.of(response)).toList()))))).orElseThrow().get(0);
    }

    static Seal seal(Decision decision) {
        return new Seal(decision.textVersion(), "4f1c".repeat(16), NOW.plusNanos(1));
    }

    /** Ready to be stored, with what is frozen. */
    static Written decided(Decision open) {
        Written written = next(open, Deed.DECIDED, each -> each.withStatus(DecisionStatus.DECIDED)
                .sealed(seal(each)).closed(new Closing(Step.DECIDE, Optional.of(0), "By " + MentionMark.of(BEN),
                        AIKO, NOW)));
        return new Written(written.decision(), written.entry(),
                Optional.of(new Frozen(open.id(), seal(open), "{\"driver\":\"#1\"}")));
    }

    static Decision decided(DecisionStore store, Decision open) {
        return store.save(List.of(decided(open))).orElseThrow().get(0);
    }

    static Written superseded(Decision decided, Decision by) {
        return next(decided, Deed.SUPERSEDED, each -> each.withStatus(DecisionStatus.SUPERSEDED)
                .supersededBy(new Successor(by.id(), NOW)));
    }
}
