package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.People;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Homes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes what readers may see of decisions. */
public final class DecisionViews {
    private final DecisionHearings hearings;
    private final DecisionRights rights;
    private final Homes homes;
    private final Completeness completeness;
    private final Colleagues colleagues;
    private final People people;

    public DecisionViews(DecisionHearings hearings, DecisionRights rights, Homes homes, Colleagues colleagues,
            People people) {
        this.hearings = requireNonNull(hearings, "hearings");
        this.rights = requireNonNull(rights, "rights");
        this.homes = requireNonNull(homes, "homes");
        this.completeness = new Completeness(homes);
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.people = requireNonNull(people, "people");
    }

    boolean canSee(Optional<PersonId> reader, Decision decision) {
        return rights.canSee(reader, decision);
    }

    /** The same of what has the home and the number there. */
    boolean canSee(Optional<PersonId> reader, Home home, Container container) {
        if (homes.canSee(reader, home)) return true;
        return homes.nameOf(home).isEmpty()
                && reader.filter(person -> rights.canAdminister(person, container)).isPresent();
    }

    /** Whether the reader may know of clocks and absences (rule P2). */
    boolean seesClocks(Optional<PersonId> reader) {
        return reader.filter(colleagues::isCurrent).isPresent();
    }

    /** Two reads for all of them; none for a reader who may not know of clocks. */
    Map<DecisionId, Listening> listen(Optional<PersonId> reader, Collection<Decision> decisions, Instant now,
            Locale locale) {
        return seesClocks(reader) ? hearings.listen(decisions, now, locale) : Map.of();
    }

    /** Empty if the reader may not see it, or its project or space is gone. */
    Optional<Card> card(Optional<PersonId> reader, Decision decision) {
        if (!rights.canSee(reader, decision)) return Optional.empty();
        return homes.nameOf(decision.number().container()).map(container -> new Card(decision.id(),
                decision.number(), decision.fields().text().title(), decision.status(), container));
    }

    /**
     * @param heard empty for a reader who may not know of clocks
     * @param others those that it replaces or is replaced by
     * @return empty if its project or space is gone
     */
    Optional<DecisionView> view(Optional<PersonId> reader, Decision decision, Optional<Listening> heard,
            Map<DecisionId, Card> others, Instant now) {
        Optional<HomeName> container = homes.nameOf(decision.number().container());
        if (container.isEmpty()) return Optional.empty();
        Roles roles = decision.fields().roles();
        Set<Act> allowed = rights.allowed(reader, decision);
        return Optional.of(new DecisionView(now, decision, homes.nameOf(decision.home()), container.get(),
                contributions(reader, decision, heard), people.find(roles.driver()), named(roles.deciders()),
                named(roles.informed()), named(decision.cast().people()),
                heard.filter(each -> decision.isOpen())
                        .map(each -> Readiness.of(decision.fields().rule(), each.hearing())),
                allowed.contains(Act.OPEN) ? completeness.missing(decision.home(), decision.fields()) : List.of(),
                allowed,
                decision.fields().replaces().stream().flatMap(id -> Stream.ofNullable(others.get(id))).toList(),
                decision.successor().flatMap(next -> Optional.ofNullable(others.get(next.by()))),
                heard.isPresent(), links(reader, decision.fields().links())));
    }

    private List<Contribution> contributions(Optional<PersonId> reader, Decision decision, Optional<Listening> heard) {
        if (heard.isEmpty()) return decision.fields().roles().contributors().stream()
                .map(person -> contribution(reader, unheard(decision, person), false)).toList();
        Set<PersonId> hidden = heard.get().hidden();
        return heard.get().hearing().people().stream()
                .map(each -> contribution(reader, each, !hidden.contains(each.person()))).toList();
    }

    private Contribution contribution(Optional<PersonId> reader, Heard heard, boolean shown) {
        boolean you = reader.filter(heard.person()::equals).isPresent();
        return new Contribution(people.find(heard.person()), heard, shown || you, you);
    }

    /** As somebody sees it who may not know of clocks. */
    private static Heard unheard(Decision decision, PersonId person) {
        Optional<Ask> ask = decision.ballot().ask(person)
                .map(each -> Ask.of(person, each.textVersion(), each.askedAt()));
        return new Heard(person, ZoneOffset.UTC, true, ask, decision.ballot().response(person), Optional.empty(),
                Optional.empty(), Optional.empty(), Duration.ZERO, Duration.ZERO, Optional.empty());
    }

    private List<Person> named(List<PersonId> some) {
        return some.stream().map(people::find).toList();
    }

    private List<LinkName> links(Optional<PersonId> reader, List<Link> links) {
        return links.stream().flatMap(link -> link(reader, link).stream()).toList();
    }

    private Optional<LinkName> link(Optional<PersonId> reader, Link link) {
        if (!(link instanceof Link.ToSubject cited)) return Optional.of(new LinkName(link, Optional.empty()));
        if (!homes.canSee(reader, cited.subject())) return Optional.empty();
        return homes.nameOf(cited.subject()).map(name -> new LinkName(link, Optional.of(name)));
    }
}
