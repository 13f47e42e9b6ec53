package app.meridian.text;

import app.meridian.core.duedate.DueReport;
import app.meridian.core.duedate.DueVerdict;
import app.meridian.core.duedate.FairDate;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says whether a date is fair, to whom it is not, and which one would be (rule D6). */
public final class VerdictWords {
    private static final int MOST_LISTED = 4;

    private final DueVoice voice;
    private final DueStory story;
    private final DueVerdict verdict;
    private final DueReport report;

    VerdictWords(DueVoice voice, DueStory story, DueVerdict verdict) {
        this.voice = voice;
        this.story = story;
        this.verdict = verdict;
        this.report = story.report();
    }

    public Sentence verdict() {
        return Marks.read(marked());
    }

    private String marked() {
        String day = voice.clock().day(report.day());
        List<PersonDue> counted = counted(verdict.leftOut());
        List<PersonDue> unfair = counted.stream().filter(this::isUnfair).toList();
        if (isPast()) return voice.say("meridian.due.verdict.past", day);
        if (counted.isEmpty()) return voice.say("meridian.due.verdict.nobody", day);
        if (unfair.isEmpty()) return voice.say("meridian.due.verdict.fair", day, fairTo(counted, least(counted)));
        String all = String.valueOf(counted.size());
        if (counted.size() > 1) {
            return voice.say("meridian.due.verdict.unfair", day, String.valueOf(unfair.size()), all);
        }
        return unfair.get(0).you() ? voice.say("meridian.due.verdict.unfair-you", day)
                : voice.say("meridian.due.verdict.unfair-one", day, voice.name(unfair.get(0).person().id()));
    }

    private boolean isPast() {
        return report.day().isBefore(voice.today());
    }

    private String fairTo(List<PersonDue> people, Duration least) {
        PersonDue first = people.get(0);
        String length = voice.length(least);
        if (people.size() > 1) return voice.say("meridian.due.verdict.all", String.valueOf(people.size()), length);
        return first.you() ? voice.say("meridian.due.verdict.you", length)
                : voice.say("meridian.due.verdict.one", voice.first(first.person().id()), length);
    }

    /** Of people who show their hours, of whom it is always known. */
    private static Duration least(List<PersonDue> people) {
        return people.stream().map(person -> person.left().orElseThrow()).min(Duration::compareTo).orElseThrow();
    }

    /** Whoever hides their hours is not judged (rule P2). */
    private List<PersonDue> counted(List<PersonId> leftOut) {
        return report.people().stream()
                .filter(person -> !person.hidden() && !leftOut.contains(person.person().id())).toList();
    }

    private boolean isUnfair(PersonDue person) {
        return verdict.unfairTo().contains(person.person().id());
    }

    /** Empty for somebody who is not counted, or hides their hours. */
    public Optional<Boolean> isFair(PersonDue person) {
        boolean leftOut = verdict.leftOut().contains(person.person().id());
        return leftOut || person.hidden() ? Optional.empty() : Optional.of(!isUnfair(person));
    }

    /** Empty if there is nothing to say of the person. */
    public Optional<Sentence> hint(PersonDue person) {
        boolean leftOut = verdict.leftOut().contains(person.person().id());
        if (leftOut) return Optional.of(Marks.read(voice.say("meridian.due.hint.left-out", days())));
        return new PersonDueWords(voice, story, person).hint(!isUnfair(person)).map(Marks::read);
    }

    /** Empty if the reader may not know it. */
    public Optional<String> amount(PersonDue person) {
        return person.left().map(voice::length);
    }

    /** Those worth a line: to whom it is unfair, then those with something to say. */
    public List<PersonDue> listed() {
        Stream<PersonDue> unfair = report.people().stream().filter(this::isUnfair);
        Stream<PersonDue> others = report.people().stream().filter(person -> !isUnfair(person))
                .filter(person -> hint(person).isPresent());
        return Stream.concat(unfair, others).limit(MOST_LISTED).toList();
    }

    /** What holds for those who are not listed, and know that it is fair to them; empty if there is nobody. */
    public Optional<String> rest() {
        List<PersonDue> listed = listed();
        List<PersonDue> rest = counted(verdict.leftOut()).stream()
                .filter(person -> !listed.contains(person) && !isUnfair(person)).toList();
        if (listed.isEmpty() || rest.isEmpty()) return Optional.empty();
        String length = voice.length(least(rest));
        List<PersonId> people = rest.stream().map(person -> person.person().id()).toList();
        boolean several = people.size() > 1;
        if (several) return Optional.of(voice.say("meridian.due.verdict.rest", voice.firstAnd(people), length));
        return Optional.of(rest.get(0).you() ? voice.say("meridian.due.verdict.rest-you", length)
                : voice.say("meridian.due.verdict.rest-one", voice.first(people.get(0)), length));
    }

    /** Empty if all are listed. */
    public Optional<String> showAll() {
        int all = report.people().size();
        boolean listed = listed().size() == all;
        return listed ? Optional.empty()
                : Optional.of(voice.say("meridian.due.verdict.show-all", String.valueOf(all)));
    }

    /** Who is not counted, for the date or for the nearest one; empty for nobody. */
    public Optional<String> leftOut() {
        Set<PersonId> people = new LinkedHashSet<>(verdict.leftOut());
        verdict.nearest().ifPresent(nearest -> people.addAll(nearest.leftOut()));
        List<PersonId> named = new ArrayList<>(people);
        if (named.isEmpty()) return Optional.empty();
        boolean onlyYou = named.size() == 1 && voice.isReader(named.get(0));
        if (onlyYou) return Optional.of(voice.say("meridian.due.verdict.left-out-you", days()));
        return Optional.of(voice.say(named.size() == 1 ? "meridian.due.verdict.left-out-one"
                : "meridian.due.verdict.left-out", voice.firstAnd(named), days()));
    }

    /** Stands before the button with the date. */
    public String nearestLead(FairDate nearest) {
        return voice.say(nearest.isFair() ? "meridian.due.nearest.fair" : "meridian.due.nearest.least-unfair");
    }

    public String use(LocalDate day) {
        return voice.say("meridian.due.nearest.use", voice.clock().day(day));
    }

    public String note(FairDate nearest) {
        List<PersonDue> counted = counted(nearest.leftOut());
        if (nearest.isFair() && !counted.isEmpty()) return fairAlone(counted, nearest.least());
        return voice.say("meridian.due.nearest.note-unfair", String.valueOf(nearest.unfairTo().size()),
                String.valueOf(counted.size()), days());
    }

    private String fairAlone(List<PersonDue> people, Duration least) {
        return people.size() == 1 ? fairTo(people, least)
                : voice.say("meridian.due.nearest.note", String.valueOf(people.size()), voice.length(least));
    }

    private static String days() {
        return String.valueOf(FairDate.DAYS);
    }
}
