package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.web.CheckInsFrames;
import app.meridian.web.CheckInsTables;
import app.meridian.web.Notes;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/**
 * The macro {@code check-ins}: the check-ins of the page it stands on. On a screen it is a frame that its script fills
 * for each reader; for a document, a mail or a feed it is a table in absolute times, since nobody's clock is known
 * there (rule H2). It writes nothing (rule S2).
 */
@ConfluenceComponent
public class CheckInsMacro implements Macro {
    private static final String WEB_RESOURCE = "app.meridian:check-ins";

    private final CheckInsFrames frames;
    private final CheckInsTables tables;
    private final Notes notes;
    private final MacroOutput output;
    private final PageBuilderService pageBuilder;

    public CheckInsMacro(
            CheckInsFrames frames,
            CheckInsTables tables,
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
            case CURRENT -> list(new Subject(SubjectType.PAGE, context.getEntity().getId()), onScreen);
        };
    }

    private String list(Subject page, boolean onScreen) {
        return onScreen ? output.of("check-ins-macro", frames.of(page)) : output.of("check-ins-table", tables.of(page));
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
