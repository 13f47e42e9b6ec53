package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.StorableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what somebody answers to the questions of a round. An answer to a question that is asked no longer, and a
 * choice that is offered no longer, may stay as they are stored.
 */
final class AnswerTexts {
    private final Flaws flaws;
    private final Mentions mentions;
    private final Map<String, RoundQuestion> asked = new LinkedHashMap<>();
    private final Map<String, GivenAnswer> stored = new LinkedHashMap<>();

    /** @param stored what was answered before */
    AnswerTexts(Flaws flaws, Mentions mentions, List<RoundQuestion> questions, List<GivenAnswer> stored) {
        this.flaws = requireNonNull(flaws, "flaws");
        this.mentions = requireNonNull(mentions, "mentions");
        questions.stream().filter(AnswerTexts::hasText).forEach(question -> asked.put(question.id(), question));
        stored.forEach(given -> this.stored.put(given.question(), given));
    }

    /** In the order of the questions. Notes what is wrong at {@code answers.<id>}. */
    List<GivenAnswer> given(Map<String, String> typed) {
        typed.forEach((id, text) -> {
            boolean known = text.isBlank() || asked.containsKey(id) || stored.containsKey(id);
            if (!known) flaws.add("answers." + id, Kind.UNKNOWN_QUESTION);
        });
        List<GivenAnswer> given = new ArrayList<>();
        asked.values().forEach(question ->
                given(question, typed.getOrDefault(question.id(), "")).ifPresent(given::add));
        stored.values().stream().filter(old -> !asked.containsKey(old.question()))
                .forEach(old -> kept(old, typed).ifPresent(given::add));
        return given;
    }

    private Optional<GivenAnswer> given(RoundQuestion question, String typed) {
        if (typed.isBlank()) return Optional.empty();
        if (question.type() == QuestionType.CHOICE) return chosen(question, typed.strip());
        StorableText.require(flaws, "answers." + question.id(), typed, CheckInService.LONGEST_ANSWER);
        return Optional.of(new GivenAnswer(
                question.id(), question.type(), question.words(), mentions.toStored(typed), Tone.NEUTRAL));
    }

    private Optional<GivenAnswer> chosen(RoundQuestion question, String label) {
        Optional<GivenAnswer> offered = question.choices().stream().filter(choice -> choice.label().equals(label))
                .findFirst().map(choice -> new GivenAnswer(
                        question.id(), question.type(), question.words(), label, choice.tone()));
        Optional<GivenAnswer> given = offered.or(() -> Optional.ofNullable(stored.get(question.id()))
                .filter(old -> old.type() == QuestionType.CHOICE && old.text().equals(label)));
        if (given.isEmpty()) flaws.add("answers." + question.id(), Kind.NOT_A_CHOICE, label);
        return given;
    }

    /** What is not typed was not in the form, so it stays. */
    private Optional<GivenAnswer> kept(GivenAnswer old, Map<String, String> typed) {
        if (!typed.containsKey(old.question())) return Optional.of(old);
        Choice only = new Choice(old.text(), old.tone());
        return given(new RoundQuestion(old.question(), old.type(), old.words(), List.of(only)),
                typed.get(old.question()));
    }

    private static boolean hasText(RoundQuestion question) {
        return question.type() == QuestionType.TEXT || question.type() == QuestionType.CHOICE;
    }
}
