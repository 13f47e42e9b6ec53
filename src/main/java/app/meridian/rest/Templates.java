package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Rule;
import app.meridian.core.decision.Template;
import app.meridian.core.decision.TemplateFields;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.decision.TemplateService;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.rest.TemplateJson.ListJson;
import app.meridian.rest.TemplateJson.PreviewJson;
import app.meridian.rest.TemplateJson.PreviewSectionJson;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads templates, and writes them for administrators. */
@Component
public class Templates {
    private static final Rule SOME_RULE = Rule.consent(Duration.ofHours(8));
    private final TemplateService service;
    private final DecisionTellers tellers;

    public Templates(TemplateService service, DecisionTellers tellers) {
        this.service = requireNonNull(service, "service");
        this.tellers = requireNonNull(tellers, "tellers");
    }

    /** @param language null or empty for the reader's own */
    ListJson list(Reader reader, String language) {
        Locale locale = RoundParameters.isSaid(language) ? Locale.forLanguageTag(language) : reader.locale();
        List<TemplateJson> values = service.list(reader.person(), locale).stream()
                .map(template -> json(reader, template)).toList();
        return new ListJson(service.canAdminister(reader.person()), values);
    }

    Versioned get(Reader reader, String id) {
        return versioned(reader, service.get(reader.locale(), id(id)));
    }

    Versioned create(Reader reader, Field body) {
        PersonId actor = administrator(reader);
        TemplateFields fields = fields(body);
        return versioned(reader, DecisionPaths.renamed(() -> service.create(actor, reader.locale(), fields)));
    }

    Versioned save(Reader reader, String id, Field body, IfMatch ifMatch) {
        PersonId actor = administrator(reader);
        TemplateFields fields = fields(body);
        return Versioned.change(ifMatch, () -> get(reader, id), version -> versioned(reader, DecisionPaths.renamed(
                () -> service.save(actor, reader.locale(), id(id), fields, version))));
    }

    /** Nothing is stored, and only what cannot be read is refused. */
    PreviewJson preview(Reader reader, Field body) {
        administrator(reader);
        TemplateFields fields = fields(body);
        DecisionCards cards = tellers.cards(reader);
        List<PreviewSectionJson> sections = fields.sections().stream().map(section -> new PreviewSectionJson(
                section.heading(), cards.texts().preview(section.text()), section.help())).toList();
        return new PreviewJson(tellers.rule(fields.rule()), sections);
    }

    private PersonId administrator(Reader reader) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        if (!service.canAdminister(reader.person())) throw new NotAdministratorException(actor);
        return actor;
    }

    private static TemplateFields fields(Field body) {
        body.isObject("name", "description", "sections", "optioned", "rule", "retired");
        TemplateFields fields = new TemplateFields(body.at("name").required().text().orElse(""),
                body.at("description").text().orElse(""), DecisionParts.sections(body.at("sections")),
                body.at("optioned").flag(), DecisionParts.rule(body.at("rule").required()).orElse(SOME_RULE),
                body.at("retired").flag());
        body.flaws().refuse();
        return fields;
    }

    private static TemplateId id(String id) {
        if (!TemplateId.isId(id)) throw new NoSuchRecordException(id);
        return new TemplateId(id);
    }

    private Versioned versioned(Reader reader, Template template) {
        return new Versioned(template.version(), json(reader, template));
    }

    private TemplateJson json(Reader reader, Template template) {
        return TemplateJson.of(template, template.id().isBuiltIn(), tellers.cards(reader).texts()::typed);
    }
}
