package app.meridian.confluence;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CLOCK;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.core.team.TeamService;
import app.meridian.text.Phrases;
import app.meridian.text.TextsOf;
import app.meridian.web.Note;
import app.meridian.web.Notes;
import app.meridian.web.TeamFrame;
import app.meridian.web.TeamFrames;
import app.meridian.web.TeamTable;
import app.meridian.web.TeamTable.Row;
import app.meridian.web.TeamTables;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules H2 and P2: what the macro prints for whom, and where. */
class TeamHoursMacroTest {
    private final SmallCompany company = new SmallCompany();
    private final UserAccessor users = mock();
    private final VelocityHelperService templates = mock();
    private final ConversionContext context = mock();
    private final Containers containers = mock();
    private final Map<String, Object> shown = new HashMap<>();
    private Optional<PersonId> reader = Optional.of(AIKO);

    @BeforeEach
    void aSpaceWithUsers() {
        when(templates.createDefaultVelocityContext()).thenAnswer(call -> new HashMap<>());
        when(templates.getRenderedTemplate(anyString(), anyMap())).thenAnswer(call -> {
            shown.putAll(call.getArgument(1));
            return call.getArgument(0);
        });
        when(containers.find(ContainerType.SPACE, "DEMO")).thenReturn(
                Optional.of(new Container(ContainerType.SPACE, 5)));
        ConfluenceUser ben = mock();
        when(ben.getKey()).thenReturn(new UserKey("ben"));
        when(users.getUserByName("ben")).thenReturn(ben);
        when(users.getUserByKey(new UserKey("ben"))).thenReturn(ben);
        when(context.getSpaceKey()).thenReturn("DEMO");
        when(containers.canSee(Optional.of(AIKO), new Container(ContainerType.SPACE, 5))).thenReturn(true);
    }

    @ParameterizedTest
    @CsvSource({
        "display, team-macro", "preview, team-macro", "pdf, team-table", "word, team-table", "html_export, team-table",
        "email, team-table", "feed, team-table", "diff, team-table"
    })
    void isAFrameOnScreensAndATableElsewhere(String outputType, String template) {
        assertThat(execute(outputType, Map.of("people", "ben")))
                .isEqualTo("templates/meridian/" + template + ".html.vm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            people | ben, nobody    | key=ben&space=DEMO
            group  | returns team&x | group=returns+team%26x&space=DEMO
            day    | 2026-11-25     | space=DEMO
            """)
    void asksForThoseWhoAreNamedElseForTheSpace(String parameter, String value, String query) {
        execute("display", Map.of(parameter, value));

        assertThat(((TeamFrame) shown.get("view")).team()).isEqualTo(query);
    }

    @Test
    void saysThatThereIsNobodyOfTheName() {
        assertThat(execute("display", Map.of("people", "nobody"))).isEqualTo("templates/meridian/note.html.vm");
        assertThat(((Note) shown.get("view")).text()).startsWith("There is nobody of that name.");
    }

    @Test
    void showsAnAnonymousReaderANote() {
        reader = Optional.empty();

        execute("display", Map.of("people", "ben"));
        assertThat(((TeamFrame) shown.get("view")).note()).isEqualTo("Log in to see when people work.");

        execute("pdf", Map.of("people", "ben"));
        assertThat(((TeamTable) shown.get("view")).isEmpty()).isTrue();
    }

    @Test
    void printsAbsoluteTimesWithTheirZone() {
        company.save(BEN, SmallCompany.inZones(SmallCompany.always("Asia/Kathmandu")));

        execute("pdf", Map.of("people", "ben", "day", "2026-11-26"));

        assertThat(((TeamTable) shown.get("view")).rows()).containsExactly(new Row("Ben Vogel", "Asia/Kathmandu",
                "2026-11-26 09:00 to 17:00", "2026-11-26 03:15 to 11:15", ""));
    }

    private String execute(String outputType, Map<String, String> parameters) {
        when(context.getOutputType()).thenReturn(outputType);
        return macro().execute(parameters, "", context);
    }

    private TeamHoursMacro macro() {
        TextsOf i18n = new TextsOf(Locale.UK);
        PageBuilderService pageBuilder = mock();
        WebResourceAssembler assembler = mock();
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(mock());
        Reader now = new Reader(reader, UTC, Locale.UK, "HH:mm");
        Colleagues colleagues = new Colleagues(company.hours, company.circles, company.people);
        TeamService teams = new TeamService(colleagues, company.circles, containers, CLOCK);
        return new TeamHoursMacro(new TeamFrames(i18n, pageBuilder, () -> now),
                new TeamTables(teams, () -> now, company.people, new Phrases(i18n)), new Notes(i18n),
                new TeamMembers(new NamedUsers(users), containers), new MacroOutput(templates));
    }
}
