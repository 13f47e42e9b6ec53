package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionService;
import app.meridian.core.decision.NoticeTeller;
import app.meridian.core.decision.Template;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.decision.TemplateNotFoundException;
import app.meridian.core.decision.TemplateService;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Writes decisions for whoever is logged in. */
@Component
public class Decisions {
    private final DecisionService service;
    private final DecisionAnswers answers;
    private final DecisionCites cites;
    private final TemplateService templates;
    private final NoticeTeller notices;

    public Decisions(DecisionService service, DecisionAnswers answers, DecisionCites cites, TemplateService templates,
            NoticeTeller notices) {
        this.service = requireNonNull(service, "service");
        this.answers = requireNonNull(answers, "answers");
        this.cites = requireNonNull(cites, "cites");
        this.templates = requireNonNull(templates, "templates");
        this.notices = requireNonNull(notices, "notices");
    }

    /** The same request sent again answers the decision that it made. */
    Versioned create(Reader reader, Home home, Field body) {
        PersonId actor = actor(reader);
        Optional<Template> template = template(reader, body.at("template").required());
        DecisionFields fields = DecisionBody.read(body, link -> cites.read(reader.person(), link),
                "clientKey", "template");
        Template chosen = template.orElseThrow();
        Decision made = DecisionPaths.renamed(() -> service.create(actor, home, chosen.id(), chosen.name(), fields,
                body.at("clientKey").text().orElse("")));
        return answers.get(reader, made.id());
    }

    private Optional<Template> template(Reader reader, Field field) {
        return field.text().flatMap(text -> {
            try {
                if (TemplateId.isId(text)) return Optional.of(templates.get(reader.locale(), new TemplateId(text)));
            } catch (TemplateNotFoundException unknown) {
                return field.refuse(unknown(text));
            }
            return field.refuse(unknown(text));
        });
    }

    private static Message unknown(String template) {
        return Message.of("meridian.decisions.error.unknown-template", Message.quote(template));
    }

    /** Who may not know of it is not told what else is wrong. */
    Versioned save(Reader reader, DecisionId id, Field body, IfMatch ifMatch) {
        PersonId actor = actor(reader);
        answers.view(reader, id);
        boolean correction = body.at("correction").flag();
        DecisionFields fields = DecisionBody.read(body, link -> cites.read(reader.person(), link), "correction");
        return change(reader, id, ifMatch, version -> DecisionPaths.renamed(
                () -> service.edit(actor, id, fields, correction, version)));
    }

    /** Takes a step of its life. */
    Versioned step(Reader reader, DecisionId id, DecisionStep step, IfMatch ifMatch) {
        PersonId actor = actor(reader);
        return change(reader, id, ifMatch, version -> DecisionPaths.renamed(
                () -> step.take(service, actor, id, version)));
    }

    /** Says which text it is given to in place of a version. */
    Versioned respond(Reader reader, DecisionId id, ResponseBody response) {
        PersonId actor = actor(reader);
        return DecisionConflicts.guard(() -> answers.get(reader, id), () -> {
            service.respond(actor, id, response.textVersion(), response.kind(), response.reason());
            return answers.get(reader, id);
        });
    }

    /**
     * A version that is not the newest is no conflict as long as nothing has happened since that disturbs the change:
     * the core knows what does.
     */
    private Versioned change(Reader reader, DecisionId id, IfMatch ifMatch, LongConsumer change) {
        Versioned before = answers.get(reader, id);
        long version = ifMatch.version().orElseThrow(() -> new StaleException(before));
        return DecisionConflicts.guard(() -> answers.get(reader, id), () -> {
            change.accept(version);
            notices.tell(id);
            return answers.get(reader, id);
        });
    }

    private static PersonId actor(Reader reader) {
        return reader.person().orElseThrow(NotLoggedInException::new);
    }
}
