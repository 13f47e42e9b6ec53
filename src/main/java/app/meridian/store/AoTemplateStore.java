package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Template;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.decision.TemplateStore;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Templates in Active Objects: one statement to find all, three to change one. */
@Component
public class AoTemplateStore implements TemplateStore {
    private static final String COLUMNS = "ID, TEMPLATE, VERSION, BODY";

    private final ActiveObjects ao;
    private final History history;

    public AoTemplateStore(@ComponentImport ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.history = new History(ao);
    }

    @Override
    public List<Template> all() {
        return find(Query.select(COLUMNS).order("ID"))
                .map(row -> StoredJson.read(row.getBody(), TemplateJson.class).toDomain(row)).toList();
    }

    @Override
    public Optional<Template> save(PersonId actor, Template template, Instant now) {
        String body = StoredJson.write(TemplateJson.of(template));
        return history.attempt(() -> {
            Optional<DecisionTemplateEntity> row = row(template.id());
            if (row.map(DecisionTemplateEntity::getVersion).orElse(0L) != template.version()) return Optional.empty();
            Template stored = template.withVersion(template.version() + 1);
            history.record("decision-template/" + template.id().value(), stored.version(), actor, now,
                    Optional.of(body));
            row.ifPresentOrElse(existing -> update(existing, stored, body), () -> create(stored, body));
            return Optional.of(stored);
        });
    }

    private void create(Template template, String body) {
        ao.create(DecisionTemplateEntity.class, new DBParam("TEMPLATE", template.id().value()),
                new DBParam("VERSION", template.version()), new DBParam("BODY", body));
    }

    private static void update(DecisionTemplateEntity row, Template template, String body) {
        row.setVersion(template.version());
        row.setBody(body);
        row.save();
    }

    private Optional<DecisionTemplateEntity> row(TemplateId id) {
        return find(Query.select(COLUMNS).where("TEMPLATE = ?", id.value()).limit(1)).findFirst();
    }

    private Stream<DecisionTemplateEntity> find(Query query) {
        return Stream.of(ao.find(DecisionTemplateEntity.class, query));
    }
}
