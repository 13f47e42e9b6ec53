package app.meridian.text;

import static app.meridian.core.duedate.Warning.Code.DAY_ALREADY_OVER;
import static app.meridian.core.duedate.Warning.Code.DUE_SOON;
import static app.meridian.core.duedate.Warning.Code.NO_WORKING_TIME_LEFT;
import static app.meridian.core.duedate.Warning.Code.OVERDUE;

import app.meridian.core.duedate.PersonDue;
import app.meridian.core.duedate.Warning;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one line that says the most important thing for this reader first, and the one below it. */
final class DueLeads {
    private static final List<Warning.Code> URGENT = List.of(OVERDUE, NO_WORKING_TIME_LEFT, DUE_SOON);
    private static final int NOT_URGENT = URGENT.size();

    private final DueVoice voice;
    private final DueStory story;
    private final DueEnds ends;

    DueLeads(DueVoice voice, DueStory story) {
        this.voice = voice;
        this.story = story;
        this.ends = new DueEnds(voice, story);
    }

    String lead() {
        Optional<PersonDue> own = story.own();
        Optional<PersonDue> other = other();
        if (own.isEmpty() && other.isEmpty()) return voice.say("meridian.due.lead.nobody");
        String about = other.map(this::ofOther).orElse("");
        if (own.isEmpty()) return about;
        if (other.isEmpty()) return ofOwn(own.get());
        return own.get().deadline().filter(this::isAhead)
                .map(deadline -> voice.say("meridian.due.lead.and-you", about, voice.soon(deadline)))
                .orElse(about);
    }

    Optional<String> sub() {
        Optional<PersonDue> own = story.own();
        return own.isPresent() && other().isEmpty() ? sub(own.get()) : Optional.empty();
    }

    /** Whom to speak of first: an assignee for whom it is more urgent than for the reader, or whoever there is. */
    private Optional<PersonDue> other() {
        Optional<PersonDue> assignee = story.assignee().filter(person -> !person.you());
        if (story.own().isEmpty()) return assignee.or(() -> story.report().people().stream().findFirst());
        PersonDue own = story.own().get();
        return assignee.filter(person -> urgency(person) < NOT_URGENT && isBefore(person, own));
    }

    private static boolean isBefore(PersonDue person, PersonDue own) {
        int compared = Integer.compare(urgency(person), urgency(own));
        boolean earlier = person.deadline().isPresent() && own.deadline().isPresent()
                && person.deadline().get().isBefore(own.deadline().get());
        return compared < 0 || compared == 0 && person.has(DUE_SOON) && earlier;
    }

    private static int urgency(PersonDue person) {
        return URGENT.stream().filter(person::has).map(URGENT::indexOf).min(Comparator.naturalOrder())
                .orElse(NOT_URGENT);
    }

    private String ofOwn(PersonDue own) {
        if (own.has(OVERDUE)) return overdue(own.over().orElse(Duration.ZERO));
        if (own.has(NO_WORKING_TIME_LEFT)) return nothingLeft();
        if (own.has(DAY_ALREADY_OVER)) return Marks.strong(voice.say("meridian.due.lead.day-over"));
        return left(own.left().orElse(Duration.ZERO));
    }

    private String left(Duration left) {
        return voice.say("meridian.due.lead.left", Marks.strong(voice.length(left)));
    }

    private String overdue(Duration over) {
        String word = Marks.strong(voice.say("meridian.due.word.overdue"));
        return over.toMinutes() == 0 ? voice.say("meridian.due.lead.overdue-none", word)
                : voice.say("meridian.due.lead.overdue", word, voice.length(over));
    }

    private String nothingLeft() {
        return Marks.strong(voice.say(story.report().moment().isPresent() ? "meridian.due.lead.nothing-left-moment"
                : "meridian.due.lead.nothing-left"));
    }

    private String ofOther(PersonDue person) {
        String name = voice.name(person.person().id());
        if (person.has(OVERDUE)) {
            boolean told = person.over().filter(over -> over.toMinutes() > 0).isPresent();
            String word = Marks.strong(voice.say("meridian.due.word.overdue"));
            return told ? voice.say("meridian.due.lead.other-overdue", word, name, voice.length(person.over().get()))
                    : voice.say("meridian.due.lead.other-overdue-none", word, name);
        }
        boolean ahead = person.deadline().filter(this::isAhead).isPresent();
        if (person.has(NO_WORKING_TIME_LEFT) || !ahead) {
            return voice.say("meridian.due.lead.other-nothing-left", voice.first(person.person().id()));
        }
        String day = Marks.strong(voice.dayOf(person.deadline().get()));
        if (person.left().isPresent()) {
            return voice.say("meridian.due.lead.other", day, name, voice.length(person.left().get()));
        }
        return voice.say("meridian.due.lead.other-hidden",
                voice.onBoth(person.deadline().get(), person.zone().zone()), name);
    }

    private Optional<String> sub(PersonDue own) {
        Optional<Warning> overdue = own.warnings().stream().filter(each -> each.code() == OVERDUE).findFirst();
        if (overdue.isPresent()) return Optional.of(ends.since(own, (Warning.Overdue) overdue.get()));
        if (own.deadline().filter(this::isAhead).isPresent()) return own.deadline().map(ends::until);
        if (own.has(DAY_ALREADY_OVER)) return story.assignee().map(this::stillRuns);
        return own.deadline().filter(this::isOnDueDay)
                .map(deadline -> voice.say("meridian.due.sub.ended", voice.dated(deadline)));
    }

    private String stillRuns(PersonDue assignee) {
        String name = voice.name(assignee.person().id());
        return assignee.deadline().filter(this::isAhead)
                .map(at -> voice.say("meridian.due.sub.runs-until", name, voice.onBoth(at, assignee.zone().zone())))
                .orElseGet(() -> voice.say("meridian.due.sub.runs", name));
    }

    private boolean isOnDueDay(Instant deadline) {
        ZonedDateTime local = deadline.atZone(voice.zone());
        return voice.dateOf(local).equals(story.report().day());
    }

    private boolean isAhead(Instant deadline) {
        return deadline.isAfter(story.report().now());
    }

    /** Of something that is done, as of that moment. */
    String resolved(Instant at) {
        String when = voice.fullyDated(at);
        Optional<PersonDue> keeper = story.own().or(story::assignee).filter(person -> person.left().isPresent());
        if (keeper.isEmpty()) return voice.say("meridian.due.resolved.plain", when);
        boolean you = keeper.get().you();
        String name = voice.name(keeper.get().person().id());
        boolean before = keeper.get().left().get().toMinutes() > 0;
        Duration length = before ? keeper.get().left().get() : keeper.get().over().orElse(Duration.ZERO);
        if (length.toMinutes() == 0) return voice.say("meridian.due.resolved.plain", when);
        String told = Marks.strong(voice.length(length));
        if (you) return voice.say(before ? "meridian.due.resolved.before" : "meridian.due.resolved.after", when, told);
        return voice.say(before ? "meridian.due.resolved.other-before" : "meridian.due.resolved.other-after",
                when, told, name);
    }
}
