package app.meridian.text;

import static app.meridian.core.duedate.Warning.Code.OVERDUE;

import app.meridian.core.duedate.DueTrace;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.reader.Place;
import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.Explanation.ClockChange;
import app.meridian.core.worktime.Interval;
import app.meridian.text.DueWhy.Counted;
import app.meridian.text.DueWhy.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains the deadline of one person whose hours the reader may see. */
final class DueWhyWords {
    private static final int MOST_COUNTED = 14;
    private static final int MOST_CHANGES = 4;

    private final DueVoice voice;
    private final DueStory story;
    private final PersonDue person;
    private final DueTrace trace;
    private final PersonDueWords words;
    private final boolean over;

    DueWhyWords(DueVoice voice, DueStory story, PersonDue person, DueTrace trace) {
        this.voice = voice;
        this.story = story;
        this.person = person;
        this.trace = trace;
        this.words = new PersonDueWords(voice, story, person);
        this.over = person.has(OVERDUE);
    }

    DueWhy why() {
        List<Interval> shown = trace.counted().stream().limit(MOST_COUNTED).toList();
        Duration total = (over ? person.over() : person.left()).orElse(Duration.ZERO);
        return new DueWhy(label(), facts(), voice.say("meridian.due.why.counted"),
                shown.stream().map(each -> new Counted(words.counted(each, zoneAt(each.from())),
                        voice.length(each.length()))).toList(),
                more(shown.size(), total), voice.length(total),
                voice.say(over ? "meridian.due.why.over" : "meridian.due.why.left"));
    }

    private String label() {
        return person.you() ? voice.say("meridian.due.why.label-you")
                : voice.say("meridian.due.why.label", voice.first(person.person().id()));
    }

    private Optional<String> more(int shown, Duration total) {
        Duration walked = trace.counted().stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
        if (trace.cut() && walked.compareTo(total) < 0) {
            return Optional.of(voice.say(over ? "meridian.due.why.more-since" : "meridian.due.why.more-until"));
        }
        List<LocalDate> dates = trace.counted().stream().map(each -> dateOf(each.from())).toList();
        long days = dates.stream().skip(shown).distinct()
                .filter(date -> !dates.subList(0, shown).contains(date)).count();
        if (shown == dates.size()) return Optional.empty();
        return Optional.of(days <= 1 ? voice.say("meridian.due.why.more-one")
                : voice.say("meridian.due.why.more", String.valueOf(days)));
    }

    private List<Fact> facts() {
        WhyFacts texts = new WhyFacts(voice, person);
        Explanation explanation = trace.explanation();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(voice.say("meridian.due.why.rule"), new DueRuleWords(voice, story).inFull()));
        facts.add(new Fact(voice.say("meridian.due.why.zone"), texts.zones(explanation.zones())));
        texts.skipped(trace).ifPresent(text -> facts.add(new Fact(voice.say("meridian.due.why.skipped"), text)));
        person.deadline().ifPresent(at -> facts.add(new Fact(voice.say("meridian.due.why.deadline"), deadline(at))));
        facts.add(new Fact(voice.say("meridian.due.why.clocks"), clocks(explanation)));
        return facts;
    }

    /** On both clocks: {@code Thu 26 Nov, 15:00 in Jerusalem = 14:00 in Berlin}. */
    private String deadline(Instant at) {
        ZoneId zone = zoneAt(at.minusSeconds(1));
        String theirs = voice.dayAndTime(at, zone);
        boolean sameClock = zone.getRules().getOffset(at).equals(voice.zone().getRules().getOffset(at));
        if (sameClock) return voice.say("meridian.due.why.deadline-one", theirs, Place.of(zone));
        boolean sameDate = voice.dateOf(at.atZone(zone)).equals(voice.dateOf(at.atZone(voice.zone())));
        String yours = sameDate ? voice.timeOf(at, voice.zone()) : voice.dayAndTime(at, voice.zone());
        return voice.say("meridian.due.why.deadline-both", theirs, Place.of(zone), yours, Place.of(voice.zone()));
    }

    private String clocks(Explanation explanation) {
        List<ClockChange> changes = explanation.clockChanges();
        if (changes.isEmpty()) {
            return voice.say(over ? "meridian.due.why.no-change-since" : "meridian.due.why.no-change");
        }
        int shown = Math.min(changes.size(), MOST_CHANGES);
        String list = voice.list(changes.stream().limit(shown).map(this::change).toList());
        int more = changes.size() - shown;
        return more == 0 ? list : voice.say("meridian.team.phrase.more", list, String.valueOf(more));
    }

    private String change(ClockChange change) {
        Duration by = Duration.ofSeconds(change.after().getTotalSeconds() - change.before().getTotalSeconds());
        return voice.say(by.isNegative() ? "meridian.due.why.back" : "meridian.due.why.forward",
                voice.clock().day(change.date()), Place.of(zoneAt(change.at())), voice.length(by.abs()));
    }

    private LocalDate dateOf(Instant at) {
        return at.atZone(zoneAt(at)).toLocalDate();
    }

    /** The zone in force at the instant (rule W9). */
    private ZoneId zoneAt(Instant at) {
        return trace.explanation().zones().stream().filter(stretch -> stretch.interval().contains(at))
                .map(stretch -> stretch.zone().zone()).findFirst().orElseGet(() -> person.zone().zone());
    }
}
