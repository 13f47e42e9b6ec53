package app.meridian.text;

import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueTasks;
import app.meridian.core.duedate.PageTask;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.OneProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskWordsTest {
    private final SmallCompany company = new SmallCompany();

    private TaskWords words(Locale locale) {
        Reader reader = new Reader(Optional.of(SmallCompany.BEN), BERLIN, locale, "HH:mm");
        DueTasks none = new DueTasks(NOW, BERLIN, OneProject.DEMO, List.of(), 0, 1, false);
        return new TaskWords(new Phrases(new TextsOf(locale)), reader, none, company.people, company.containers);
    }

    private static PageTask task(LocalDate day) {
        PageTask.TaskPage page = new PageTask.TaskPage(65_537, "Release", "/release");
        return new PageTask(page, "1", false, List.of(new PageTask.Mention(SmallCompany.AIKO),
                new PageTask.Words(": "), new PageTask.Day(day)), Optional.of(SmallCompany.AIKO), Optional.of(day));
    }

    @Test
    void tellADateInTheReadersWordsOrForPaper() {
        PageTask task = task(LocalDate.of(2026, 11, 27));

        assertThat(words(Locale.UK).text(task)).isEqualTo("Aiko Tanaka: Fri 27 Nov");
        assertThat(words(Locale.GERMANY).text(task)).isEqualTo("Aiko Tanaka: Fr. 27. Nov.");
        assertThat(words(Locale.GERMANY).absoluteText(task)).isEqualTo("Aiko Tanaka: 2026-11-27");
    }
}
