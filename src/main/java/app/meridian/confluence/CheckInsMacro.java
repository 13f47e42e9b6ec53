package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.web.CheckInsFrames;
import app.meridian.web.CheckInsWish;
import app.meridian.web.Notes;
import app.meridian.web.RoundTables;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/**
 * The macro {@code check-ins}: the rounds of the page it stands on or of its space, and check-ins without one. On a
 * screen it is a frame that its script fills for each reader; for a document, a mail or a feed it is a table in
 * absolute times, since nobody's clock is known there (rule H2). It writes nothing (rule S2).
 */
@ConfluenceComponent
public class CheckInsMacro implements Macro {
    private static final String WEB_RESOURCE = "app.meridian:rounds";

    private final CheckInsFrames frames;
    private final RoundTables tables;
    private final Notes notes;
    private final MacroOutput output;
    private final PageBuilderService pageBuilder;

    public CheckInsMacro(
            CheckInsFrames frames,
            RoundTables tables,
            Notes notes,
            MacroOutput output,
            @ComponentImport PageBuilderService pageBuilder) {
        this.frames = requireNonNull(frames, "frames");
        this.tables = requireNonNull(tables, "tables");
        this.notes = requireNonNull(notes, "notes");
        this.output = requireNonNull(output, "output");
        this.pageBuilder = requireNonNull(pageBuilder, "pageBuilder");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean onScreen = MacroOutput.isOnScreen(context);
        if (onScreen) pageBuilder.assembler().resources().requireWebResource(WEB_RESOURCE);
        return switch (MacroPage.of(context.getEntity())) {
            case NONE -> note("meridian.check-ins.macro.pages-only");
            case UNSAVED -> note("meridian.check-ins.macro.unsaved");
            case OLD_VERSION -> note("meridian.check-ins.macro.old-version");
            case CURRENT -> current(context, parameters, onScreen);
        };
    }

    private String current(ConversionContext context, Map<String, String> parameters, boolean onScreen) {
        try {
            CheckInsWish wish = MacroRounds.wish(parameters, context.getSpaceKey());
            Subject subject = new Subject(SubjectType.PAGE, context.getEntity().getId());
            return onScreen ? output.of("check-ins-macro", frames.of(subject, wish)) : paper(subject, wish);
        } catch (BadParameterException bad) {
            return output.of(notes.of(bad.messageKey(), bad.arguments()));
        }
    }

    private String paper(Subject page, CheckInsWish wish) {
        return tables.of(page, wish).map(rounds -> output.of("round-tables", rounds))
                .orElseGet(() -> output.of("check-ins-table", tables.withoutRound(page)));
    }

    private String note(String messageKey) {
        return output.of(notes.of(messageKey));
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
