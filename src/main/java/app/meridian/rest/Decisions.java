package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionService;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.NoticeTeller;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.decision.TemplateService;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
import java.util.ArrayList;
import java.util.List;
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
        Optional<TemplateId> template = template(body.at("template").required());
        DecisionFields fields = DecisionBody.read(body, link -> cites.read(reader.person(), link),
                "clientKey", "template");
        TemplateId id = template.orElseThrow();
        String name = templates.get(reader.locale(), id).name();
        Decision made = DecisionPaths.renamed(() -> service.create(actor, home, id, name, fields,
                body.at("clientKey").text().orElse("")));
        return answers.get(reader, made.id());
    }

    private static Optional<TemplateId> template(Field field) {
        return field.text().flatMap(text -> TemplateId.isId(text) ? Optional.of(new TemplateId(text))
                : field.refuse(FieldFlaw.of(FieldFlaw.Kind.NOT_A_KEY, text)));
    }

    /** What the reader may not see stays as it is. */
    Versioned save(Reader reader, DecisionId id, Field body, IfMatch ifMatch) {
        PersonId actor = actor(reader);
        DecisionView stored = answers.view(reader, id);
        boolean correction = body.at("correction").flag();
        DecisionFields fields = withHidden(stored,
                DecisionBody.read(body, link -> cites.read(reader.person(), link), "correction"));
        return change(reader, id, ifMatch, version -> DecisionPaths.renamed(
                () -> service.edit(actor, id, fields, correction, version)));
    }

    private static DecisionFields withHidden(DecisionView stored, DecisionFields typed) {
        List<Link> links = new ArrayList<>(typed.links());
        List<Link> seen = stored.links().stream().map(each -> each.link()).toList();
        stored.decision().fields().links().stream()
                .filter(link -> !seen.contains(link) && !links.contains(link)).forEach(links::add);
        List<DecisionId> replaces = new ArrayList<>(typed.replaces());
        List<DecisionId> known = stored.replaces().stream().map(each -> each.id()).toList();
        stored.decision().fields().replaces().stream()
                .filter(each -> !known.contains(each) && !replaces.contains(each)).forEach(replaces::add);
        return typed.withLinks(links).withReplaces(replaces);
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
