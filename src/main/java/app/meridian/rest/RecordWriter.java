package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Ask;
import app.meridian.core.decision.Closing;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionText;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.Frozen;
import app.meridian.core.decision.Imported;
import app.meridian.core.decision.LeftOut;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.Numbering;
import app.meridian.core.decision.Response;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.rest.DecisionJson.NamedJson;
import app.meridian.rest.RecordJson.AnswerJson;
import app.meridian.rest.RecordJson.AskJson;
import app.meridian.rest.RecordJson.CloseJson;
import app.meridian.rest.RecordJson.DifferenceJson;
import app.meridian.rest.RecordJson.EventJson;
import app.meridian.rest.RecordJson.ExcuseJson;
import app.meridian.rest.RecordJson.NamedPersonJson;
import app.meridian.rest.RecordJson.RecordFieldsJson;
import app.meridian.rest.RecordJson.RecordSealJson;
import app.meridian.rest.RecordJson.ReplacedJson;
import app.meridian.rest.RecordJson.SnapshotJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes one decision with all that was ever said of it. */
final class RecordWriter {
    private final Imported record;
    private final Decision decision;
    private final Numbering numbering;
    private final Function<Home, Optional<NamedHome>> names;

    /** @param names of homes as they are called now; empty for what is gone */
    RecordWriter(Imported record, Function<Home, Optional<NamedHome>> names) {
        this.record = requireNonNull(record, "record");
        this.names = requireNonNull(names, "names");
        this.decision = record.decision();
        this.numbering = new Numbering(decision.cast());
    }

    RecordJson write(People people) {
        List<NamedPersonJson> cast = decision.cast().people().stream().map(person ->
                new NamedPersonJson(person.key(), people.find(person).fullName().orElse(""))).toList();
        return new RecordJson(id(decision.id().value()), decision.number().number(), decision.version(),
                decision.textVersion(), CheckInTeller.word(decision.status()), home(decision.home()), cast,
                new NamedJson(decision.beginning().template().value(), decision.beginning().templateName()),
                number(decision.beginning().author()), at(decision.beginning().at()), at(decision.changedAt()),
                fields(decision.fields()), decision.ballot().asks().stream().map(this::ask).toList(),
                decision.ballot().responses().stream().map(this::response).toList(),
                decision.closing().map(this::closing).orElse(null),
                decision.inForce().map(seal -> new RecordSealJson(seal.textVersion(), seal.digest(),
                        at(seal.decidedAt()))).orElse(null),
                decision.successor().map(next -> new ReplacedJson(id(next.by().value()), at(next.at()))).orElse(null),
                record.entries().stream().map(this::entry).toList(),
                record.frozen().stream().map(RecordWriter::frozen).toList());
    }

    private String home(Home home) {
        return names.apply(home).map(name -> name.type() + "s/" + (name.key() == null ? name.id() : name.key()))
                .orElse(null);
    }

    private RecordFieldsJson fields(DecisionFields fields) {
        DecisionText text = fields.text();
        List<SectionJson> sections = text.sections().stream()
                .map(section -> SectionJson.of(section, numbering.numbered(section.text()))).toList();
        return new RecordFieldsJson(numbering.numbered(text.title()), sections,
                text.options().stream().map(option -> OptionJson.of(option, numbering::numbered)).toList(),
                text.proposed().orElse(null), RuleJson.of(fields.rule()), number(fields.roles().driver()),
                numbers(fields.roles().deciders()), numbers(fields.roles().contributors()),
                numbers(fields.roles().informed()), fields.links().stream().map(this::link).toList(),
                fields.replaces().stream().map(each -> id(each.value())).toList(),
                fields.review().map(LocalDate::toString).orElse(null));
    }

    private CitationJson link(Link link) {
        if (link instanceof Link.ToAddress address) return CitationJson.of(address);
        Subject subject = ((Link.ToSubject) link).subject();
        String key = names.apply(subject).map(NamedHome::key).orElse(null);
        return new CitationJson(subject.type().word(), key, id(subject.id()), null, null);
    }

    private AskJson ask(Ask ask) {
        return new AskJson(number(ask.person()), ask.textVersion(), at(ask.askedAt()),
                ask.toldAt().map(Instant::toString).orElse(null), ask.mailed(),
                ask.endedAt().map(Instant::toString).orElse(null), ask.leftOut().map(this::leftOut).orElse(null));
    }

    private ExcuseJson leftOut(LeftOut left) {
        return new ExcuseJson(left.date().toString(), numbering.numbered(left.reason()), number(left.by()),
                at(left.at()));
    }

    private AnswerJson response(Response response) {
        return new AnswerJson(number(response.person()), CheckInTeller.word(response.kind()),
                numbering.numbered(response.reason()), response.textVersion(), at(response.at()));
    }

    private CloseJson closing(Closing closing) {
        return new CloseJson(CheckInTeller.word(closing.step()), closing.chosen().orElse(null),
                numbering.numbered(closing.note()), number(closing.by()), at(closing.at()));
    }

    private EventJson entry(Entry entry) {
        List<DifferenceJson> changes = entry.changes().stream()
                .map(change -> new DifferenceJson(change.path(), change.before(), change.after())).toList();
        return new EventJson(entry.version(), CheckInTeller.word(entry.deed()),
                entry.by().map(this::number).orElse(null), entry.about().map(this::number).orElse(null),
                entry.textVersion(), at(entry.at()), changes);
    }

    private static SnapshotJson frozen(Frozen frozen) {
        return new SnapshotJson(frozen.seal().textVersion(), frozen.seal().digest(), at(frozen.seal().decidedAt()),
                frozen.canonical());
    }

    private String number(PersonId person) {
        return numbering.of(person);
    }

    private List<String> numbers(List<PersonId> people) {
        return people.stream().map(this::number).toList();
    }

    private static String id(long id) {
        return String.valueOf(id);
    }

    private static String at(Instant at) {
        return at.toString();
    }
}
