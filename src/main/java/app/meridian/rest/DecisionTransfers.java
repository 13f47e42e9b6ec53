package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionExport;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionImport;
import app.meridian.core.decision.Imported;
import app.meridian.core.decision.RegisterPage;
import app.meridian.core.decision.RegisterQuery.Filter;
import app.meridian.core.decision.RegisterService;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes decisions out and in. */
@Component
public class DecisionTransfers {
    static final int MOST = 50;
    private final DecisionExport exports;
    private final DecisionImport imports;
    private final RegisterService registers;
    private final RecordPlaces places;
    private final People people;

    public DecisionTransfers(DecisionExport exports, DecisionImport imports, RegisterService registers,
            RecordPlaces places, People people) {
        this.exports = requireNonNull(exports, "exports");
        this.imports = requireNonNull(imports, "imports");
        this.registers = requireNonNull(registers, "registers");
        this.places = requireNonNull(places, "places");
        this.people = requireNonNull(people, "people");
    }

    RecordJson.ListJson get(Reader reader, DecisionId id) {
        return new RecordJson.ListJson(List.of(record(reader, id)), null);
    }

    RecordJson.ListJson page(Reader reader, Container container, Optional<Long> before, int limit) {
        RegisterPage page = registers.list(reader.person(), container, Filter.NONE, before, limit);
        return new RecordJson.ListJson(page.rows().stream().map(row -> record(reader, row.row().id())).toList(),
                page.next().map(String::valueOf).orElse(null));
    }

    private RecordJson record(Reader reader, DecisionId id) {
        Imported record = exports.get(reader.person(), id);
        return new RecordWriter(record, places::name).write(people);
    }

    /** Answers their ids, in the order of the request. */
    List<DecisionId> add(Reader reader, Container container, Field body) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        body.isObject("clientKey", "records");
        List<Imported> records = body.at("records").required().items(MOST).stream()
                .map(record -> RecordBody.read(record, container, places)).toList();
        String clientKey = body.at("clientKey").required().text().orElse("");
        body.flaws().refuse();
        return DecisionPaths.renamed(() -> imports.add(actor, container, records, clientKey)).stream()
                .map(Decision::id).toList();
    }
}
