package app.meridian.confluence;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.duedate.DuePeople;
import app.meridian.core.duedate.DueTaskService;
import app.meridian.core.duedate.PageTask;
import app.meridian.core.duedate.PageTasks;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.OneProject;
import app.meridian.text.Phrases;
import app.meridian.text.TextsOf;
import app.meridian.web.DueListFrame;
import app.meridian.web.DueListTable;
import app.meridian.web.DueListTable.Row;
import app.meridian.web.DueLists;
import app.meridian.web.Note;
import app.meridian.web.Notes;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule H2: what the macro prints, and where. The template's name stands for what it prints. */
class DueListMacroTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final SmallCompany company = new SmallCompany();
    private final VelocityHelperService templates = mock();
    private final ConversionContext context = mock();
    private final Page page = mock();
    private final Map<String, Object> shown = new HashMap<>();
    private Optional<PageTasks.Found> found = Optional.empty();

    @BeforeEach
    void aPageThatIsSavedAndCurrent() {
        when(templates.createDefaultVelocityContext()).thenAnswer(call -> new HashMap<>());
        when(templates.getRenderedTemplate(anyString(), anyMap())).thenAnswer(call -> {
            shown.putAll(call.getArgument(1));
            return call.getArgument(0);
        });
        when(page.getId()).thenReturn(65_537L);
        when(page.isCurrent()).thenReturn(true);
        when(page.isLatestVersion()).thenReturn(true);
        company.save(AIKO, SmallCompany.inZones(SmallCompany.always("Asia/Tokyo")));
    }

    @ParameterizedTest
    @CsvSource({
        "display, due-list-macro", "preview, due-list-macro", "pdf, due-list-table", "word, due-list-table",
        "html_export, due-list-table", "email, due-list-table", "feed, due-list-table", "diff, due-list-table"
    })
    void isAFrameOnScreensAndATableElsewhere(String outputType, String template) {
        assertThat(execute(page, outputType, Map.of())).isEqualTo("templates/meridian/" + template + ".html.vm");
    }

    @Test
    void asksForWhatIsWanted() {
        execute(page, "display", Map.of("children", "true", "done", "no"));

        assertThat(((DueListFrame) shown.get("view")).address())
                .isEqualTo("pages/65537/due-tasks?children=true&done=false&undated=false");
    }

    @Test
    void printsAbsoluteTimesWithTheirZone() {
        PageTask.TaskPage home = new PageTask.TaskPage(65_537, "Release", "/release");
        PageTask task = new PageTask(home, "1", false, List.of(new PageTask.Mention(AIKO),
                new PageTask.Words("\n tells  all by "), new PageTask.Day(FRIDAY)), Optional.of(AIKO),
                Optional.of(FRIDAY));
        found = Optional.of(new PageTasks.Found(OneProject.DEMO, List.of(task), 200, true));

        execute(page, "pdf", Map.of());

        DueListTable table = (DueListTable) shown.get("view");
        assertThat(table.rows()).containsExactly(new Row("Aiko Tanaka tells all by 2026-11-27", "Aiko Tanaka",
                "2026-11-27", "2026-11-27 17:00 (Asia/Tokyo)", "Release"));
        assertThat(table.more()).isEqualTo("Only the first 200 pages are read.");
    }

    @Test
    void saysWhyItShowsNothing() {
        assertThat(noteOn(mock(Comment.class))).startsWith("Tasks can be shown on pages and blog posts only.");
        assertThat(noteOn(null)).startsWith("Tasks can be shown on pages and blog posts only.");

        when(page.isLatestVersion()).thenReturn(false);
        assertThat(noteOn(page)).isEqualTo("Tasks are shown on the current version of the page.");

        when(page.getId()).thenReturn(0L);
        assertThat(noteOn(page)).isEqualTo("Tasks appear here once the page is saved.");
    }

    private String noteOn(ContentEntityObject content) {
        assertThat(execute(content, "display", Map.of())).isEqualTo("templates/meridian/note.html.vm");
        return ((Note) shown.get("view")).text();
    }

    private String execute(ContentEntityObject content, String outputType, Map<String, String> parameters) {
        when(context.getEntity()).thenReturn(content);
        when(context.getOutputType()).thenReturn(outputType);
        PageBuilderService pageBuilder = mock();
        WebResourceAssembler assembler = mock();
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(mock());
        return new DueListMacro(lists(), new Notes(new TextsOf(Locale.UK)), new MacroOutput(templates), pageBuilder)
                .execute(parameters, "", context);
    }

    private DueLists lists() {
        DuePeople people = new DuePeople(new Colleagues(company.hours, company.circles, company.people),
                company.containers, company.people);
        DueTaskService service = new DueTaskService((who, where, below) -> found, company.dueDates, people, CLOCK);
        return new DueLists(service, new Ben(), new Phrases(new TextsOf(Locale.UK)), company.people,
                company.containers);
    }

    private static final class Ben implements CurrentReader {
        @Override
        public Reader get() {
            return in(ZoneId.of("Europe/Berlin"));
        }

        @Override
        public Reader in(ZoneId zone) {
            return new Reader(Optional.of(BEN), zone, Locale.UK, "HH:mm");
        }
    }
}
