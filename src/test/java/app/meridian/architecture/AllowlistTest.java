package app.meridian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.web.CheckInsFrame;
import app.meridian.web.CheckInsTable;
import app.meridian.web.DecisionPaper;
import app.meridian.web.DecisionsFrame;
import app.meridian.web.DecisionsPage;
import app.meridian.web.DueDateFrame;
import app.meridian.web.DueFrame;
import app.meridian.web.DueListFrame;
import app.meridian.web.DueListTable;
import app.meridian.web.DueSettingsPage;
import app.meridian.web.HoursPage;
import app.meridian.web.Note;
import app.meridian.web.RefusalPage;
import app.meridian.web.RegisterPaper;
import app.meridian.web.RoundPaper;
import app.meridian.web.RoundsPage;
import app.meridian.web.TeamFrame;
import app.meridian.web.TeamTable;
import app.meridian.web.WaitingPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates call on views is allowed to them, class by class and method by method, and nothing else is. */
class AllowlistTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates/meridian");
    private static final Map<String, Class<?>> VIEWS = Map.ofEntries(
            Map.entry("check-ins-frame.html.vm", CheckInsFrame.class),
            Map.entry("check-ins-macro.html.vm", CheckInsFrame.class),
            Map.entry("check-ins-table.html.vm", CheckInsTable.class),
            Map.entry("decision-paper.html.vm", DecisionPaper.class),
            Map.entry("decisions-frame.html.vm", DecisionsFrame.class),
            Map.entry("decisions-page.html.vm", DecisionsPage.class),
            Map.entry("decisions-project.html.vm", DecisionsPage.class),
            Map.entry("due-date-macro.html.vm", DueDateFrame.class),
            Map.entry("due-date-note.html.vm", Note.class),
            Map.entry("due-date-text.html.vm", Note.class),
            Map.entry("due-frame.html.vm", DueFrame.class),
            Map.entry("due-list-macro.html.vm", DueListFrame.class),
            Map.entry("due-list-table.html.vm", DueListTable.class),
            Map.entry("due-settings.html.vm", DueSettingsPage.class),
            Map.entry("hours-admin.html.vm", HoursPage.class),
            Map.entry("hours-page.html.vm", HoursPage.class),
            Map.entry("note.html.vm", Note.class),
            Map.entry("refusal.html.vm", RefusalPage.class),
            Map.entry("register-paper.html.vm", RegisterPaper.class),
            Map.entry("round-tables.html.vm", RoundPaper.class),
            Map.entry("rounds-page.html.vm", RoundsPage.class),
            Map.entry("rounds-project.html.vm", RoundsPage.class),
            Map.entry("team-macro.html.vm", TeamFrame.class),
            Map.entry("team-page.html.vm", TeamFrame.class),
            Map.entry("team-table.html.vm", TeamTable.class),
            Map.entry("waiting-page.html.vm", WaitingPage.class));

    @Test
    void everyTemplateHasAView() throws IOException {
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            assertThat(templates.map(template -> template.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(VIEWS.keySet());
        }
    }

    @Test
    void theListHoldsExactlyWhatTheTemplatesCall() throws IOException {
        Set<String> called = new TreeSet<>();
        for (Map.Entry<String, Class<?>> view : VIEWS.entrySet()) {
            called.addAll(TemplateCalls.of(Files.readString(TEMPLATES.resolve(view.getKey())), view.getValue()));
        }

        assertThat(entries()).isEqualTo(called);
    }

    private static Set<String> entries() throws IOException {
        return Pattern.compile("<method>(.+?)</method>").matcher(Files.readString(Path.of("atlassian-plugin.xml")))
                .results().map(entry -> entry.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
