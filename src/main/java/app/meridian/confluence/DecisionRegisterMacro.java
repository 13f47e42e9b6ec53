package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.web.DecisionsFrames;
import app.meridian.web.Notes;
import app.meridian.web.RegisterDocuments;
import app.meridian.web.RegisterWish;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Map;

/**
 * The macro {@code decision-register}: the decisions of a space, this one if none is named, that fit what is wished. On
 * a screen a frame that its script fills for each reader; elsewhere a table in absolute times (rule H2).
 */
@ConfluenceComponent
public class DecisionRegisterMacro implements Macro {
    private static final String WEB_RESOURCE = "decision-register";

    private final DecisionsFrames frames;
    private final RegisterDocuments documents;
    private final Notes notes;
    private final MacroOutput output;
    private final NamedUsers users;

    public DecisionRegisterMacro(
            DecisionsFrames frames,
            RegisterDocuments documents,
            Notes notes,
            MacroOutput output,
            NamedUsers users) {
        this.frames = requireNonNull(frames, "frames");
        this.documents = requireNonNull(documents, "documents");
        this.notes = requireNonNull(notes, "notes");
        this.output = requireNonNull(output, "output");
        this.users = requireNonNull(users, "users");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean onScreen = MacroOutput.isOnScreen(context);
        if (onScreen) frames.load(WEB_RESOURCE);
        try {
            String space = MacroDecisions.space(parameters, context.getSpaceKey());
            RegisterWish wish = known(MacroDecisions.wish(parameters));
            return onScreen ? output.of("decisions-frame", frames.register("spaces/" + space, wish))
                    : output.of("register-paper", documents.of(space, wish));
        } catch (BadParameterException bad) {
            return output.of(notes.of(bad.messageKey(), bad.arguments()));
        }
    }

    /** With the key of the person who is named. */
    private RegisterWish known(RegisterWish wish) throws BadParameterException {
        if (wish.person().isEmpty()) return wish;
        PersonId person = users.named(wish.person()).orElseThrow(() ->
                new BadParameterException("meridian.decisions.macro.no-person", wish.person()));
        return new RegisterWish(wish.status(), wish.template(), person.key(), wish.text(), wish.age());
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
