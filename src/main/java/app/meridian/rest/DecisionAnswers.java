package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Citations;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionNumber;
import app.meridian.core.decision.DecisionReading;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.FieldChange;
import app.meridian.core.decision.FrozenView;
import app.meridian.core.decision.Numbering;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.rest.DecisionHistoryJson.ChangeJson;
import app.meridian.rest.DecisionHistoryJson.CitationsJson;
import app.meridian.rest.DecisionHistoryJson.EntryJson;
import app.meridian.rest.DecisionHistoryJson.FrozenJson;
import app.meridian.rest.DecisionHistoryJson.FrozenListJson;
import app.meridian.rest.DecisionJson.CitedJson;
import app.meridian.rest.DecisionJson.ListJson;
import app.meridian.rest.DecisionJson.PageJson;
import app.meridian.rest.DecisionLinkJson.SupersededJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads decisions for whoever asks. */
@Component
public class DecisionAnswers {
    private final DecisionReading reading;
    private final DecisionTellers tellers;
    private final NamedHomes homes;

    public DecisionAnswers(DecisionReading reading, DecisionTellers tellers, NamedHomes homes) {
        this.reading = requireNonNull(reading, "reading");
        this.tellers = requireNonNull(tellers, "tellers");
        this.homes = requireNonNull(homes, "homes");
    }

    ListJson at(Reader reader, Home home) {
        homes.requireVisible(reader.person(), home);
        List<DecisionJson> values = reading.at(reader.person(), reader.locale(), home).stream()
                .map(view -> card(reader, view)).toList();
        return new ListJson(BoardParts.now(tellers.now()), homes.canWrite(reader.person(), home), values);
    }

    private DecisionJson card(Reader reader, DecisionView view) {
        return tellers.of(reader, view).json(Optional.empty(), Optional.empty(), Optional.empty());
    }

    DecisionView view(Reader reader, DecisionId id) {
        return reading.get(reader.person(), reader.locale(), id);
    }

    Versioned get(Reader reader, DecisionId id) {
        return whole(reader, view(reader, id));
    }

    Versioned get(Reader reader, Container container, long number) {
        return whole(reader,
                reading.get(reader.person(), reader.locale(), new DecisionNumber(container, number)));
    }

    private Versioned whole(Reader reader, DecisionView view) {
        DecisionTeller teller = tellers.of(reader, view);
        return new Versioned(view.decision().version(),
                teller.json(Optional.of(DecisionBodyJson.of(teller)), inForce(reader, view), cited(reader, teller)));
    }

    private Optional<FrozenView> inForce(Reader reader, DecisionView view) {
        Decision decision = view.decision();
        return decision.inForce().flatMap(seal -> reading.frozen(reader.person(), decision.id()).stream()
                .filter(each -> each.frozen().seal().equals(seal)).findFirst());
    }

    private Optional<CitedJson> cited(Reader reader, DecisionTeller teller) {
        Decision decision = teller.view().decision();
        if (decision.status() != DecisionStatus.SUPERSEDED) return Optional.empty();
        Citations citations = reading.citations(reader.person(), decision.id());
        int issues = citations.of(SubjectType.ISSUE).size();
        int pages = citations.of(SubjectType.PAGE).size();
        return teller.words().citations(issues, pages).map(text -> new CitedJson(text, issues, pages));
    }

    List<DecisionLinkJson> links(Reader reader, List<DecisionId> ids) {
        DecisionCards cards = tellers.cards(reader);
        return ids.stream().map(id -> cards.link(view(reader, id).card())).toList();
    }

    /** The oldest one whose home it is. */
    PageJson ofPage(Reader reader, Subject page) {
        homes.requireVisible(reader.person(), page);
        Optional<DecisionView> own = reading.at(reader.person(), reader.locale(), page).stream()
                .filter(view -> view.decision().home().equals(page))
                .min(Comparator.comparingLong(view -> view.decision().number().number()));
        return new PageJson(own.map(view -> (DecisionJson) whole(reader, view).json()).orElse(null),
                homes.canWrite(reader.person(), page));
    }

    /** Newest first. */
    DecisionHistoryJson history(Reader reader, DecisionId id) {
        DecisionTeller teller = tellers.of(reader, view(reader, id));
        List<Entry> history = reading.history(reader.person(), id);
        List<String> texts = teller.words().history(history);
        List<EntryJson> entries = new ArrayList<>(IntStream.range(0, history.size())
                .mapToObj(i -> entry(teller, history.get(i), texts.get(i))).toList());
        Collections.reverse(entries);
        return new DecisionHistoryJson(BoardParts.now(teller.view().now()), entries);
    }

    private static EntryJson entry(DecisionTeller teller, Entry entry, String text) {
        List<ChangeJson> changes = entry.changes().stream()
                .filter(change -> !teller.words().change(change).isEmpty())
                .map(change -> change(teller, change)).toList();
        return new EntryJson(entry.version(), entry.textVersion(), CheckInTeller.word(entry.deed()),
                entry.by().map(teller::person).orElse(null), entry.about().map(teller::person).orElse(null),
                teller.moment(entry.at()), text, changes);
    }

    private static ChangeJson change(DecisionTeller teller, FieldChange change) {
        Numbering numbering = new Numbering(teller.view().decision().cast());
        UnaryOperator<String> shown = value ->
                teller.texts().typed(numbering.stored(teller.words().value(change, value)));
        return new ChangeJson(teller.words().change(change), shown.apply(change.before()),
                shown.apply(change.after()));
    }

    FrozenListJson frozen(Reader reader, DecisionId id) {
        DecisionTeller teller = tellers.of(reader, view(reader, id));
        List<FrozenJson> values = reading.frozen(reader.person(), id).stream().map(each -> frozen(teller, each))
                .toList();
        return new FrozenListJson(BoardParts.now(teller.view().now()), values);
    }

    private static FrozenJson frozen(DecisionTeller teller, FrozenView view) {
        String digest = view.frozen().seal().digest();
        return new FrozenJson(view.frozen().seal().textVersion(), teller.moment(view.frozen().seal().decidedAt()),
                digest, DecisionTeller.shortened(digest), view.unchanged(), teller.words().frozen(view),
                teller.view().seesClocks() ? view.frozen().canonical() : null);
    }

    CitationsJson citations(Reader reader, DecisionId id) {
        Citations citations = reading.citations(reader.person(), id);
        return new CitationsJson(cited(citations, SubjectType.ISSUE), cited(citations, SubjectType.PAGE));
    }

    private static List<CitationJson> cited(Citations citations, SubjectType type) {
        return citations.of(type).stream().map(each -> CitationJson.of(each.subject(), each.name())).toList();
    }

    List<SupersededJson> superseded(Reader reader, Subject subject) {
        homes.requireVisible(reader.person(), subject);
        DecisionCards cards = tellers.cards(reader);
        return reading.supersededAt(reader.person(), subject).stream()
                .map(view -> cards.superseded(view, subject.type())).toList();
    }
}
