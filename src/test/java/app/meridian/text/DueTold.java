package app.meridian.text;

import static app.meridian.core.team.SampleTeam.BERLIN;

import app.meridian.core.duedate.DueReport;
import app.meridian.core.duedate.DueSample;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.duedate.Warning;
import app.meridian.core.person.Person;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.team.Schedule;
import java.util.Locale;
import java.util.Optional;

/** A due date as it is told to one reader, in plain text. */
record DueTold(DueSample sample, DueReport report, DueWords words) {

    /** To somebody in Berlin whose clock has 24 hours. */
    static DueTold english(DueSample sample) {
        return of(sample, Locale.UK, "HH:mm");
    }

    static DueTold german(DueSample sample) {
        return of(sample, Locale.GERMANY, "HH:mm");
    }

    static DueTold of(DueSample sample, Locale locale, String timePattern) {
        Reader reader = new Reader(Optional.of(sample.reader().id()), BERLIN, locale, timePattern);
        return of(sample, reader, Optional.empty());
    }

    /** @param setBy whoever has set the due time */
    static DueTold of(DueSample sample, Reader reader, Optional<Person> setBy) {
        DueReport report = sample.report();
        DueStory story = new DueStory(report, report.now(), sample.traces(), setBy,
                Optional.of(new DueStory.Home(ContainerType.PROJECT, "RET")));
        return new DueTold(sample, report, new DueWords(new Phrases(new TextsOf(reader.locale())), reader, story));
    }

    String lead() {
        return words.lead().text();
    }

    String sub() {
        return words.sub().map(Sentence::text).orElse("");
    }

    PersonDue row(Schedule person) {
        return report.people().stream().filter(each -> each.person().id().equals(person.id())).findFirst()
                .orElseThrow();
    }

    String until(Schedule person) {
        return words.until(row(person)).text();
    }

    /** Word and sentence, as they stand in the row. */
    String warning(Schedule person, Warning.Code code) {
        return words.word(find(person, code)) + ": " + words.inRow(row(person), find(person, code)).text();
    }

    /** The sentence that can stand alone. */
    String alone(Schedule person, Warning.Code code) {
        return words.alone(row(person), find(person, code)).text();
    }

    VerdictWords verdict() {
        return words.verdict(sample.verdict());
    }

    String hint(Schedule person) {
        return verdict().hint(row(person)).map(Sentence::text).orElse("");
    }

    WhyFacts facts(Schedule person) {
        Phrases phrases = new Phrases(new TextsOf(Locale.UK));
        Reader reader = new Reader(Optional.of(sample.reader().id()), BERLIN, Locale.UK, "HH:mm");
        DueStory story = new DueStory(report, report.now(), sample.traces(), Optional.empty(), Optional.empty());
        return new WhyFacts(new DueVoice(phrases, reader, story, story.named()), row(person));
    }

    private Warning find(Schedule person, Warning.Code code) {
        return row(person).warnings().stream().filter(each -> each.code() == code).findFirst().orElseThrow();
    }
}
