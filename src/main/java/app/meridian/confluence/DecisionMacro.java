package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.web.DecisionDocuments;
import app.meridian.web.DecisionPaper;
import app.meridian.web.DecisionsFrames;
import app.meridian.web.Notes;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Map;
import java.util.Optional;

/**
 * The macro {@code decision}: one record, live in the page; without a number that of the page (rule H3). On a screen it
 * is a frame that its script fills for each reader; for a document, a mail or a feed it is text in absolute times,
 * since nobody's clock is known there (rule H2). It writes nothing (rule S2).
 */
@ConfluenceComponent
public class DecisionMacro implements Macro {
    private static final String WEB_RESOURCE = "decision-form";

    private final DecisionsFrames frames;
    private final DecisionDocuments documents;
    private final Notes notes;
    private final MacroOutput output;

    public DecisionMacro(
            DecisionsFrames frames,
            DecisionDocuments documents,
            Notes notes,
            MacroOutput output) {
        this.frames = requireNonNull(frames, "frames");
        this.documents = requireNonNull(documents, "documents");
        this.notes = requireNonNull(notes, "notes");
        this.output = requireNonNull(output, "output");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean onScreen = MacroOutput.isOnScreen(context);
        if (onScreen) frames.load(WEB_RESOURCE);
        return switch (MacroPage.of(context.getEntity())) {
            case NONE -> output.of(notes.of("meridian.decisions.macro.pages-only"));
            case UNSAVED -> output.of(notes.of("meridian.decisions.macro.unsaved"));
            case OLD_VERSION -> output.of(notes.of("meridian.decisions.macro.old-version"));
            case CURRENT -> current(context, parameters, onScreen);
        };
    }

    private String current(ConversionContext context, Map<String, String> parameters, boolean onScreen) {
        long page = context.getEntity().getId();
        try {
            boolean card = MacroDecisions.isCard(parameters);
            Optional<MacroDecisions.Named> named = MacroDecisions.named(parameters, context.getSpaceKey());
            if (!onScreen) return output.of("decision-paper", paper(named, page, card));
            String address = named.map(MacroDecisions.Named::address).orElse("pages/" + page + "/decision");
            return output.of("decisions-frame", frames.record(address, card));
        } catch (BadParameterException bad) {
            return output.of(notes.of(bad.messageKey(), bad.arguments()));
        }
    }

    private DecisionPaper paper(Optional<MacroDecisions.Named> named, long page, boolean card) {
        return named.map(decision -> documents.of(decision.space(), decision.number(), card))
                .orElseGet(() -> documents.ofPage(new Subject(SubjectType.PAGE, page), card));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
