package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueVerdict;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.duedate.Warning;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.worktime.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a due date into words for one reader: the same in panel, hint, macro and API. */
public final class DueWords {
    private static final int MOST_TICKS = 7;

    private final DueVoice voice;
    private final DueStory story;
    private final WarningKinds kinds;

    public DueWords(Phrases phrases, Reader reader, DueStory story) {
        this.story = requireNonNull(story, "story");
        this.voice = new DueVoice(phrases, reader, story, story.named());
        this.kinds = new WarningKinds(voice);
    }

    /** The most important thing for this reader. */
    public Sentence lead() {
        return Marks.read(new DueLeads(voice, story).lead());
    }

    /** What goes with the lead. */
    public Optional<Sentence> sub() {
        return new DueLeads(voice, story).sub().map(Marks::read);
    }

    /** The lead of something that is done; the report is as of that moment. */
    public Sentence resolved(Instant at) {
        return Marks.read(new DueLeads(voice, story).resolved(at));
    }

    /** By what the day is measured. */
    public String rule() {
        return new DueRuleWords(voice, story).inShort();
    }

    /** The name in a sentence of its own. */
    public String name(PersonId person) {
        return voice.first(person);
    }

    /** What the clocks of the people show is as of this moment. */
    public Instant now() {
        return voice.now();
    }

    /** Role, place and what the clock shows. */
    public String detail(PersonDue person) {
        return row(person).detail();
    }

    /** Up to when it is due for the person, or since when it has been. */
    public Sentence until(PersonDue person) {
        return Marks.read(row(person).until());
    }

    /** Such as {@code 18 h 40 min left}. */
    public Optional<String> left(PersonDue person) {
        return row(person).left();
    }

    /** Such as {@code 8 h over}. */
    public Optional<String> over(PersonDue person) {
        return row(person).over();
    }

    /** The bar in words; empty if the reader may not see the person's hours. */
    public Optional<String> bar(PersonDue person) {
        return story.trace(person).map(trace -> row(person).bar(trace));
    }

    /** Empty if the reader may not see the person's hours. */
    public Optional<DueWhy> why(PersonDue person) {
        return story.trace(person).map(trace -> new DueWhyWords(voice, story, person, trace).why());
    }

    /** Severity and code in a word or two. */
    public String word(Warning warning) {
        return kinds.word(warning);
    }

    /** As it stands behind the word in the person's row. */
    public Sentence inRow(PersonDue person, Warning warning) {
        return Marks.read(WarningWords.inRow(voice, person, warning));
    }

    /** As it can stand alone, with the name. */
    public Sentence alone(PersonDue person, Warning warning) {
        return Marks.read(WarningWords.alone(voice, person, warning));
    }

    /** A warning about the date as a whole. */
    public Sentence ofAll(Warning warning) {
        return Marks.read(kinds.ofAll(warning));
    }

    /** Such as {@code Fri 27 Nov}. */
    public String day() {
        return voice.clock().day(story.report().day());
    }

    /** The midnights in the interval on the reader's clock, or so many of them as can be read. */
    public List<Tick> ticks(Interval axis) {
        LocalDate first = axis.from().atZone(voice.zone()).toLocalDate().plusDays(1);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate date = first; startOf(date).toInstant().isBefore(axis.until()); date = date.plusDays(1)) {
            ticks.add(new Tick(startOf(date), voice.clock().weekdayAndDay(date)));
        }
        int step = (ticks.size() + MOST_TICKS - 1) / MOST_TICKS;
        return ticks.stream().filter(tick -> step == 0 || ticks.indexOf(tick) % step == 0).toList();
    }

    private ZonedDateTime startOf(LocalDate date) {
        return date.atStartOfDay(voice.zone());
    }

    public VerdictWords verdict(DueVerdict verdict) {
        return new VerdictWords(voice, story, verdict);
    }

    private PersonDueWords row(PersonDue person) {
        return new PersonDueWords(voice, story, person);
    }

    /** @param text such as {@code Thu 26} */
    public record Tick(ZonedDateTime at, String text) {}
}
