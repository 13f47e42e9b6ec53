package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes answers that can be stored out of what people type. */
public final class AnswerMaker {
    private final BlockerWishes blockers;
    private final Mentions mentions;
    private final WorkingHours hours;

    public AnswerMaker(BlockerWishes blockers, Mentions mentions, WorkingHours hours) {
        this.blockers = requireNonNull(blockers, "blockers");
        this.mentions = requireNonNull(mentions, "mentions");
        this.hours = requireNonNull(hours, "hours");
    }

    /**
     * The answer as it is to be stored over what it is made from. A blocker that the answer names already is not raised
     * again.
     *
     * @throws InvalidFieldsException if {@code answers}, {@code mood}, {@code blockers}, {@code resolved} or one of
     *     them is wrong
     */
    NewAnswer make(Place place, TypedAnswer typed, Instant now) {
        Flaws flaws = new Flaws();
        RoundFields fields = place.round().fields();
        List<GivenAnswer> given = new AnswerTexts(flaws, mentions, fields.questions(),
                place.before().map(Answer::given).orElse(List.of())).given(typed.texts());
        Optional<Mood> mood = mood(flaws, place, typed.mood(), now);
        List<NamedBlocker> named = place.before().map(Answer::blockers).orElse(List.of());
        List<NewBlocker> raised = raised(flaws, place, typed.blockers(), now).stream()
                .filter(each -> named.stream().noneMatch(old -> isSame(old, each))).toList();
        List<Blocker> resolved =
                blockers.resolved(flaws, place.author(), place.round().home(), typed.resolved(), now);
        boolean empty = given.isEmpty() && mood.isEmpty() && named.isEmpty() && raised.isEmpty();
        if (empty) flaws.add("answers", Kind.NO_ANSWER);
        flaws.throwIfAny();
        return new NewAnswer(place.round().id(), place.author(), place.day(), place.version(),
                answer(place, given, named, mood, now), raised, resolved);
    }

    /** Whether a stored answer says what is about to be stored as a first one. */
    static boolean isRepeated(Answer stored, NewAnswer wish) {
        boolean sameBlockers = stored.blockers().size() == wish.raised().size() && wish.raised().stream()
                .allMatch(each -> stored.blockers().stream().anyMatch(old -> isSame(old, each)));
        return sameBlockers && stored.given().equals(wish.answer().given())
                && stored.mood().equals(wish.answer().mood());
    }

    private Answer answer(Place place, List<GivenAnswer> given, List<NamedBlocker> named, Optional<Mood> mood,
            Instant now) {
        return place.before()
                .map(old -> new Answer(given, named, mood, old.zone(), old.givenAt(), Optional.of(now)))
                .orElseGet(() -> new Answer(given, named, mood, hours.zoneOf(place.author()), now, Optional.empty()));
    }

    private List<NewBlocker> raised(Flaws flaws, Place place, List<TypedBlocker> typed, Instant now) {
        boolean any = typed.stream().anyMatch(each -> !each.text().isBlank());
        boolean asked = place.round().fields().asksFor(QuestionType.BLOCKERS);
        if (any && !asked) flaws.add("blockers", Kind.UNKNOWN_QUESTION);
        return blockers.raised(flaws, place.author(), place.round().home(),
                new BlockerOrigin(Optional.of(place.round().id()), place.day()), typed, now);
    }

    /** A mood that is not asked for now stays as it is (rule M1). */
    private static Optional<Mood> mood(Flaws flaws, Place place, Optional<Mood> typed, Instant now) {
        Optional<Mood> before = place.before().flatMap(Answer::mood);
        boolean asked = place.round().fields().asksFor(QuestionType.MOOD) && MoodWeek.of(place.day()).isTaking(now);
        if (asked) return typed;
        if (typed.isPresent() && !typed.equals(before)) flaws.add("mood", Kind.MOOD_NOT_ASKED);
        return before;
    }

    private static boolean isSame(NamedBlocker old, NewBlocker wish) {
        return old.text().equals(wish.text()) && old.owner().equals(wish.owner());
    }

    /**
     * @param version which is changed
     * @param before what it says; empty if it has no answer
     */
    record Place(PersonId author, Round round, LocalDate day, long version, Optional<Answer> before) {}
}
