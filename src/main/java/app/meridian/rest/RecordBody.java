package app.meridian.rest;

import app.meridian.core.decision.Ask;
import app.meridian.core.decision.Ballot;
import app.meridian.core.decision.Beginning;
import app.meridian.core.decision.Cast;
import app.meridian.core.decision.Closing;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionNumber;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.Deed;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.FieldChange;
import app.meridian.core.decision.Frozen;
import app.meridian.core.decision.Imported;
import app.meridian.core.decision.LeftOut;
import app.meridian.core.decision.Numbering;
import app.meridian.core.decision.Response;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.decision.Roles;
import app.meridian.core.decision.Seal;
import app.meridian.core.decision.Step;
import app.meridian.core.decision.Successor;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one record that was exported. */
final class RecordBody {
    private static final int MOST_PEOPLE = 500;
    private static final int MOST_ENTRIES = 10_000;

    private final Field body;
    private final RecordReader reader;
    private final Cast cast;

    private RecordBody(Field body) {
        this.body = body;
        this.cast = new Cast(body.at("people").items(MOST_PEOPLE).stream()
                .map(person -> new PersonId(DecisionBody.person(person.at("key").required()).orElse("?"))).toList());
        this.reader = new RecordReader(new Numbering(cast));
    }

    /** What cannot be read is noted. @param container whose numbers it is to have */
    static Imported read(Field body, Container container, RecordPlaces places) {
        body.required();
        return new RecordBody(body).record(container, places);
    }

    private Imported record(Container container, RecordPlaces places) {
        DecisionId id = new DecisionId(RecordReader.id(body.at("id")));
        DecisionNumber number = new DecisionNumber(container, RecordReader.count(body.at("number")));
        Decision decision = new Decision(id, number, places.home(body.at("home"), container), beginning(),
                body.at("version").required().number(1, Long.MAX_VALUE).orElse(1L),
                RecordReader.count(body.at("textVersion")), RecordReader.at(body.at("changedAt")),
                RecordReader.word(body.at("status"), DecisionStatus.values()),
                new RecordFields(reader, places).read(body.at("fields")), ballot(), closing(body.at("closing")),
                seal(body.at("inForce")), successor(body.at("successor")), cast);
        List<Entry> history = body.at("history").items(MOST_ENTRIES).stream().map(this::entry).toList();
        return new Imported(decision, history,
                body.at("frozen").items(MOST_ENTRIES).stream().map(each -> frozen(id, each)).toList());
    }

    private Beginning beginning() {
        Field template = body.at("template").required();
        TemplateId id = template.at("id").required().text().filter(TemplateId::isId).map(TemplateId::new)
                .orElseGet(() -> new TemplateId("unknown"));
        return new Beginning(id, template.at("name").text().orElse(""), reader.person(body.at("author")),
                RecordReader.at(body.at("createdAt")));
    }

    private Ballot ballot() {
        return new Ballot(body.at("asks").items(Roles.MOST_CONTRIBUTORS).stream().map(this::ask).toList(),
                body.at("responses").items(Roles.MOST_CONTRIBUTORS).stream().map(this::response).toList());
    }

    private Ask ask(Field field) {
        return new Ask(reader.person(field.at("person")), RecordReader.count(field.at("textVersion")),
                RecordReader.at(field.at("askedAt")), RecordReader.moment(field.at("toldAt")),
                field.at("mailed").flag(), RecordReader.moment(field.at("endedAt")), leftOut(field.at("leftOut")));
    }

    private Optional<LeftOut> leftOut(Field field) {
        if (!field.isPresent()) return Optional.empty();
        LocalDate date = field.at("date").required().date().orElse(LocalDate.EPOCH);
        return Optional.of(new LeftOut(date, reader.text(field.at("reason")), reader.person(field.at("by")),
                RecordReader.at(field.at("at"))));
    }

    private Response response(Field field) {
        return new Response(reader.person(field.at("person")),
                RecordReader.word(field.at("kind"), ResponseKind.values()), reader.text(field.at("reason")),
                RecordReader.count(field.at("textVersion")), RecordReader.at(field.at("at")));
    }

    private Optional<Closing> closing(Field field) {
        if (!field.isPresent()) return Optional.empty();
        Optional<Integer> chosen = field.at("chosen").number(0, Integer.MAX_VALUE).map(Long::intValue);
        return Optional.of(new Closing(RecordReader.word(field.at("step"), Step.values()), chosen,
                reader.text(field.at("note")), reader.person(field.at("by")), RecordReader.at(field.at("at"))));
    }

    private static Optional<Seal> seal(Field field) {
        if (!field.isPresent()) return Optional.empty();
        return Optional.of(new Seal(RecordReader.count(field.at("textVersion")),
                field.at("digest").required().text().orElse(""), RecordReader.at(field.at("decidedAt"))));
    }

    private static Optional<Successor> successor(Field field) {
        if (!field.isPresent()) return Optional.empty();
        return Optional.of(new Successor(new DecisionId(RecordReader.id(field.at("by"))),
                RecordReader.at(field.at("at"))));
    }

    private Entry entry(Field field) {
        List<FieldChange> changes = field.at("changes").items(MOST_ENTRIES).stream()
                .map(each -> new FieldChange(each.at("path").required().text().orElse(""),
                        each.at("before").text().orElse(""), each.at("after").text().orElse(""))).toList();
        return new Entry(field.at("version").required().number(1, Long.MAX_VALUE).orElse(1L),
                RecordReader.word(field.at("deed"), Deed.values()), reader.someone(field.at("by")),
                reader.someone(field.at("about")), RecordReader.count(field.at("textVersion")),
                RecordReader.at(field.at("at")), changes);
    }

    private static Frozen frozen(DecisionId id, Field field) {
        return new Frozen(id, seal(field).orElseThrow(), field.at("canonical").required().text().orElse(""));
    }
}
