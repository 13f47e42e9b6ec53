package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Homes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells people which decisions wait for them (rule P4). */
public final class WaitingDecisions {
    /** Decisions that are listed, and counted, at most. */
    public static final int MOST = 50;

    private final DecisionStore store;
    private final DecisionViews views;
    private final Homes homes;
    private final Clock clock;

    public WaitingDecisions(DecisionStore store, DecisionViews views, Homes homes, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.views = requireNonNull(views, "views");
        this.homes = requireNonNull(homes, "homes");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Open ones that want a response of the reader, by when their time is over: those that they may see. Three reads.
     *
     * @param locale of the holidays' names
     */
    public List<WaitingDecision> responses(PersonId reader, Locale locale) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<PersonId> self = Optional.of(reader);
        List<Decision> waiting = store.waitingFor(reader, MOST).stream()
                .filter(decision -> views.canSee(self, decision)).toList();
        Map<DecisionId, Listening> heard = views.listen(self, waiting, now, locale);
        return waiting.stream().filter(decision -> heard.containsKey(decision.id()))
                .flatMap(decision -> waiting(reader, decision, heard.get(decision.id()).hearing()).stream())
                .sorted(Comparator.comparing(each -> each.closes().orElse(Instant.MAX))).toList();
    }

    private Optional<WaitingDecision> waiting(PersonId reader, Decision decision, Hearing hearing) {
        Optional<Heard> own = hearing.waitedFor().stream()
                .filter(each -> each.person().equals(reader)).findFirst();
        Optional<HomeName> home = homes.nameOf(decision.home());
        Optional<Card> card = views.card(Optional.of(reader), decision);
        if (own.isEmpty() || home.isEmpty() || card.isEmpty()) return Optional.empty();
        return Optional.of(new WaitingDecision(card.get(), decision.home(), home.get(), own.get().ends(),
                own.get().left()));
    }

    /**
     * Those in force that the reader drives and whose review date has come, the longest due first.
     *
     * @param zone where the reader's clock stands
     */
    public List<DueReview> reviews(PersonId reader, ZoneId zone) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        return store.toReview(reader, today, MOST).stream().flatMap(each -> review(reader, each).stream())
                .sorted(Comparator.comparing(DueReview::review)).toList();
    }

    private Optional<DueReview> review(PersonId reader, Decision decision) {
        Optional<HomeName> home = homes.nameOf(decision.home());
        Optional<Card> card = views.card(Optional.of(reader), decision);
        if (home.isEmpty() || card.isEmpty()) return Optional.empty();
        return decision.fields().review().map(date -> new DueReview(card.get(), decision.home(), home.get(), date));
    }

    /** How many responses are wanted, in one statement: of decisions that {@link #responses} leaves out too. */
    public int count(PersonId reader) {
        return store.countWaitingFor(reader, MOST);
    }
}
