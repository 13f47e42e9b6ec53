package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.TaskWish;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.web.DueLists;
import app.meridian.web.Notes;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/**
 * The macro {@code due-list}: the tasks of the page it stands on, and of those below it by option. On a screen it is a
 * frame that its script fills for each reader, elsewhere a table in absolute times (rule H2). It writes nothing (rule
 * S2).
 */
@ConfluenceComponent
public class DueListMacro implements Macro {
    private final DueLists lists;
    private final Notes notes;
    private final MacroOutput output;
    private final PageBuilderService pageBuilder;

    public DueListMacro(DueLists lists, Notes notes, MacroOutput output,
            @ComponentImport PageBuilderService pageBuilder) {
        this.lists = requireNonNull(lists, "lists");
        this.notes = requireNonNull(notes, "notes");
        this.output = requireNonNull(output, "output");
        this.pageBuilder = requireNonNull(pageBuilder, "pageBuilder");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return switch (MacroPage.of(context.getEntity())) {
            case NONE -> output.of(notes.of("meridian.due.list.pages-only"));
            case UNSAVED -> output.of(notes.of("meridian.due.list.unsaved"));
            case OLD_VERSION -> output.of(notes.of("meridian.due.list.old-version"));
            case CURRENT -> list(context.getEntity(), wish(parameters), MacroOutput.isOnScreen(context));
        };
    }

    private static TaskWish wish(Map<String, String> parameters) {
        return new TaskWish(isSet(parameters, "children"), isSet(parameters, "done"), isSet(parameters, "undated"));
    }

    private static boolean isSet(Map<String, String> parameters, String name) {
        return Boolean.parseBoolean(parameters.getOrDefault(name, "").strip());
    }

    private String list(ContentEntityObject content, TaskWish wish, boolean onScreen) {
        Subject page = new Subject(SubjectType.PAGE, content.getId());
        if (!onScreen) return output.of("due-list-table", lists.table(page, wish));
        pageBuilder.assembler().resources().requireWebResource("app.meridian:due-macro");
        return output.of("due-list-macro", lists.frame(page, wish));
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
