package app.meridian.confluence;

import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.text.Phrases;
import app.meridian.text.TextsOf;
import app.meridian.web.DueDateFrame;
import app.meridian.web.DueDateFrames;
import app.meridian.web.Note;
import app.meridian.web.Notes;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules H1, H2 and P2: what the macro prints for whom, and where. */
class DueDateMacroTest {
    private static final Map<String, String> DAY = Map.of("date", "2026-11-27");
    private static final Map<String, String> MOMENT =
            Map.of("date", "2026-12-01", "time", "16:00", "zone", "Europe/Berlin");

    private final UserAccessor users = mock();
    private final VelocityHelperService templates = mock();
    private final ConversionContext context = mock();
    private final Map<String, Object> shown = new HashMap<>();
    private Optional<PersonId> reader = Optional.of(BEN);

    @BeforeEach
    void aSpaceWithUsers() {
        when(templates.createDefaultVelocityContext()).thenAnswer(call -> new HashMap<>());
        when(templates.getRenderedTemplate(anyString(), anyMap())).thenAnswer(call -> {
            shown.putAll(call.getArgument(1));
            return "\n" + call.getArgument(0) + "\n";
        });
        ConfluenceUser aiko = mock();
        when(aiko.getKey()).thenReturn(new UserKey("aiko&co"));
        when(users.getUserByName("aiko")).thenReturn(aiko);
        when(context.getSpaceKey()).thenReturn("DEMO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void isAChipToBeExplainedOnScreens(String screen) {
        assertThat(execute(screen, MOMENT)).isEqualTo("templates/meridian/due-date-macro.html.vm");
        assertThat(shown.get("view")).isEqualTo(new DueDateFrame(
                "date=2026-12-01&time=16%3A00&zone=Europe%2FBerlin&person=ben&space=DEMO", "2026-12-01T15:00:00Z",
                "Tue 1 Dec, 16:00 (Europe/Berlin)"));
    }

    @Test
    void asksForThePeopleItNames() {
        execute("display", Map.of("date", "2027-01-04", "people", "aiko"));

        assertThat(shown.get("view")).isEqualTo(new DueDateFrame(
                "date=2027-01-04&person=aiko%26co&space=DEMO", "2027-01-04", "Mon 4 Jan 2027"));
    }

    @Test
    void asksNothingForAnAnonymousReader() {
        reader = Optional.empty();

        execute("display", DAY);

        assertThat(((DueDateFrame) shown.get("view")).isExplained()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "email", "feed", "diff"})
    void isDateTimeAndZoneElsewhere(String outputType) {
        assertThat(execute(outputType, MOMENT)).isEqualTo("templates/meridian/due-date-text.html.vm");
        assertThat(shown.get("view")).isEqualTo(new Note("2026-12-01 16:00 (Europe/Berlin)"));

        execute(outputType, DAY);
        assertThat(shown.get("view")).isEqualTo(new Note("2026-11-27"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "pdf"})
    void saysWhatIsWrongWithItsParameters(String outputType) {
        assertThat(execute(outputType, Map.of("date", "soon"))).isEqualTo("templates/meridian/due-date-note.html.vm");
        assertThat(((Note) shown.get("view")).text()).startsWith("date: soon is not a date.");
    }

    @Test
    void standsWithinASentence() {
        assertThat(macro().getOutputType()).isEqualTo(Macro.OutputType.INLINE);
        assertThat(macro().getBodyType()).isEqualTo(Macro.BodyType.NONE);
    }

    private String execute(String outputType, Map<String, String> parameters) {
        when(context.getOutputType()).thenReturn(outputType);
        return macro().execute(parameters, "", context);
    }

    private DueDateMacro macro() {
        TextsOf i18n = new TextsOf(Locale.UK);
        PageBuilderService pageBuilder = mock();
        WebResourceAssembler assembler = mock();
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(mock());
        DueDateFrames frames = new DueDateFrames(new Phrases(i18n), pageBuilder, new Unasked(), CLOCK);
        return new DueDateMacro(new MacroDates(new NamedUsers(users)), frames, new Notes(i18n),
                new MacroOutput(templates));
    }

    /** Whose clock nobody asks for. */
    private final class Unasked implements CurrentReader {
        @Override
        public Reader get() {
            throw new AssertionError("This would cost a query");
        }

        @Override
        public Reader in(ZoneId zone) {
            return new Reader(reader, zone, Locale.UK, "HH:mm");
        }
    }
}
