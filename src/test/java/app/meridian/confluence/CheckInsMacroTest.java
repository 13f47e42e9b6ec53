package app.meridian.confluence;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.meridian.core.checkin.AdHoc;
import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.RoundOffice;
import app.meridian.core.person.FewPeople;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.OneSubject;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.text.Markdowns;
import app.meridian.web.CheckInsFrames;
import app.meridian.web.CheckInsTables;
import app.meridian.web.Note;
import app.meridian.web.Notes;
import app.meridian.web.RoundPapers;
import app.meridian.web.RoundTables;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule H2: what the macro prints for whom, and where. The template's name stands for what it prints. */
class CheckInsMacroTest {
    private final I18nResolver i18n = mock();
    private final ApplicationProperties product = mock();
    private final VelocityHelperService templates = mock();
    private final PageBuilderService pageBuilder = mock();
    private final RequiredResources resources = mock();
    private final ConversionContext context = mock();
    private final Page page = mock();
    private final RoundOffice office = new RoundOffice();
    private CheckInsMacro macro;

    @BeforeEach
    void aPageThatIsSavedAndCurrent() {
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(product.getDisplayName()).thenReturn("Confluence");
        when(templates.createDefaultVelocityContext()).thenAnswer(call -> new HashMap<>());
        when(templates.getRenderedTemplate(anyString(), anyMap())).thenAnswer(call -> call.getArgument(0));
        WebResourceAssembler assembler = mock();
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(resources);
        when(page.getId()).thenReturn(65_537L);
        when(page.isCurrent()).thenReturn(true);
        when(page.isLatestVersion()).thenReturn(true);
        macro = new CheckInsMacro(
                new CheckInsFrames(i18n, product), tables(), new Notes(i18n), new MacroOutput(templates),
                pageBuilder);
    }

    private RoundTables tables() {
        FewPeople people = new FewPeople(Map.of());
        OneSubject access = new OneSubject(new Subject(SubjectType.PAGE, 65_537), new PersonId("guest"));
        CheckInService checkIns = AdHoc.service(access, Clock.fixed(Instant.EPOCH, UTC));
        Reader reader = new Reader(Optional.empty(), UTC, Locale.UK, "HH:mm");
        return new RoundTables(office.boards(), office.homes, () -> reader,
                new RoundPapers(Markdowns.withoutPeople(), i18n),
                new CheckInsTables(checkIns, () -> reader, people, Markdowns.withoutPeople(), i18n));
    }

    @ParameterizedTest
    @CsvSource({
        "display, check-ins-macro", "preview, check-ins-macro", "pdf, check-ins-table", "word, check-ins-table",
        "html_export, check-ins-table", "email, check-ins-table", "feed, check-ins-table", "diff, check-ins-table"
    })
    void isAFrameOnScreensAndATableElsewhere(String outputType, String template) {
        assertThat(execute(page, outputType)).isEqualTo("templates/meridian/" + template + ".html.vm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void asksForItsScriptOnScreensOnly(String screen) {
        execute(page, "word");
        verify(resources, never()).requireWebResource(any());

        execute(page, screen);
        verify(resources).requireWebResource("app.meridian:rounds");
    }

    @Test
    void saysWhyItShowsNothing() {
        assertThat(noteOn(mock(Comment.class))).isEqualTo("meridian.check-ins.macro.pages-only");
        assertThat(noteOn(null)).isEqualTo("meridian.check-ins.macro.pages-only");

        when(page.isLatestVersion()).thenReturn(false);
        assertThat(noteOn(page)).isEqualTo("meridian.check-ins.macro.old-version");

        when(page.isCurrent()).thenReturn(false);
        assertThat(noteOn(page)).isEqualTo("meridian.check-ins.macro.unsaved");

        when(page.isCurrent()).thenReturn(true);
        when(page.getId()).thenReturn(0L);
        assertThat(noteOn(page)).isEqualTo("meridian.check-ins.macro.unsaved");
    }

    @ParameterizedTest
    @CsvSource({
        "round, Daily, round-tables", "round, daily, round-tables", "round, all, round-tables",
        "round, Weekly, round-tables", "day, 2026-02-30, note", "day, today, note", "layout, list, note"
    })
    void putsTheRoundThatIsAskedForOnPaper(String parameter, String value, String template) {
        office.dailyRound();

        assertThat(execute(page, "pdf", Map.of(parameter, value)))
                .isEqualTo("templates/meridian/" + template + ".html.vm");
    }

    private String noteOn(ContentEntityObject content) {
        Map<String, Object> given = new HashMap<>();
        when(templates.getRenderedTemplate(anyString(), anyMap())).thenAnswer(call -> {
            given.putAll(call.getArgument(1));
            return call.getArgument(0);
        });
        assertThat(execute(content, "display")).isEqualTo("templates/meridian/note.html.vm");
        return ((Note) given.get("view")).text();
    }

    private String execute(ContentEntityObject content, String outputType) {
        return execute(content, outputType, Map.of());
    }

    private String execute(ContentEntityObject content, String outputType, Map<String, String> parameters) {
        when(context.getEntity()).thenReturn(content);
        when(context.getOutputType()).thenReturn(outputType);
        return macro.execute(parameters, "", context);
    }
}
