package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.Nameable;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.PlainLine;
import app.meridian.core.subject.Home;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a round may say. */
public final class RoundRules {
    private static final Pattern QUESTION_ID = Pattern.compile("[a-z0-9-]{1,20}");
    private static final int FEWEST_CHOICES = 2;

    private final Nameable nameable;
    private final Audience audience;

    public RoundRules(Nameable nameable, Audience audience) {
        this.nameable = requireNonNull(nameable, "nameable");
        this.audience = requireNonNull(audience, "audience");
    }

    /**
     * People and groups may stay as they are stored, even if the actor may not see them.
     *
     * @param stored empty for a new round
     * @return with plain words stripped of blanks around them, and without choices where there is nothing to choose
     * @throws InvalidFieldsException if a field is wrong
     */
    public RoundFields require(PersonId actor, Home home, RoundFields typed, Optional<RoundFields> stored) {
        RoundFields fields = TidyRounds.tidy(typed);
        Flaws flaws = new Flaws();
        requireLine(flaws, "name", fields.name(), RoundFields.LONGEST_NAME);
        requireQuestions(flaws, fields.questions());
        Participants before = stored.map(RoundFields::participants)
                .orElseGet(() -> new Participants(List.of(), List.of(), false));
        requireParticipants(flaws, actor, home, fields.participants(), before);
        requirePlan(flaws, fields.plan());
        flaws.throwIfAny();
        return fields;
    }

    /** @throws InvalidFieldsException if {@code people}, {@code groups} or one of them is wrong */
    void require(PersonId actor, RoundManagers managers, RoundManagers stored) {
        Flaws flaws = new Flaws();
        flaws.requireAtMost(RoundManagers.MOST, "people", managers.people());
        flaws.requireAtMost(RoundManagers.MOST, "groups", managers.groups());
        nameable.requirePeople(flaws, "people", actor, managers.people(), stored.people());
        nameable.requireGroups(flaws, "groups", actor, managers.groups(), stored.groups());
        flaws.throwIfAny();
    }

    private static void requireQuestions(Flaws flaws, List<RoundQuestion> questions) {
        if (questions.isEmpty()) flaws.add("questions", Kind.TOO_FEW, 1);
        flaws.requireAtMost(RoundFields.MOST_QUESTIONS, "questions", questions);
        Set<String> ids = new HashSet<>();
        Set<QuestionType> once = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            RoundQuestion question = questions.get(i);
            String path = "questions[" + i + "]";
            boolean named = QUESTION_ID.matcher(question.id()).matches() && ids.add(question.id());
            if (!named) flaws.add(path + ".id", Kind.NOT_A_KEY);
            requireLine(flaws, path + ".words", question.words(), RoundFields.LONGEST_QUESTION);
            if (isOnceOnly(question.type()) && !once.add(question.type())) flaws.add(path + ".type", Kind.ASKED_TWICE);
            if (question.type() == QuestionType.CHOICE) requireChoices(flaws, path + ".choices", question.choices());
        }
    }

    private static boolean isOnceOnly(QuestionType type) {
        return type == QuestionType.MOOD || type == QuestionType.BLOCKERS;
    }

    private static void requireChoices(Flaws flaws, String path, List<Choice> choices) {
        if (choices.size() < FEWEST_CHOICES) flaws.add(path, Kind.TOO_FEW, FEWEST_CHOICES);
        flaws.requireAtMost(RoundFields.MOST_CHOICES, path, choices);
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            String label = choices.get(i).label();
            requireLine(flaws, path + "[" + i + "].label", label, RoundFields.LONGEST_CHOICE);
            if (!labels.add(label)) flaws.add(path + "[" + i + "].label", Kind.ENTRY_TWICE, label);
        }
    }

    private void requireParticipants(
            Flaws flaws, PersonId actor, Home home, Participants participants, Participants stored) {
        boolean many = participants.people().size() > Participants.MOST;
        boolean nobody = participants.people().isEmpty() && participants.groups().isEmpty()
                && !participants.assigneeAndWatchers();
        if (nobody) flaws.add("participants", Kind.NOBODY_ASKED);
        flaws.requireAtMost(RoundFields.MOST_GROUPS, "participants.groups", participants.groups());
        boolean tooMany = many || participants.groups().size() <= RoundFields.MOST_GROUPS
                && audience.isTooLarge(home, participants);
        if (tooMany) flaws.add("participants", Kind.TOO_MANY, Participants.MOST);
        if (many) return;
        nameable.requirePeople(flaws, "participants.people", actor, participants.people(), stored.people());
        nameable.requireGroups(flaws, "participants.groups", actor, participants.groups(), stored.groups());
        boolean misplaced = participants.assigneeAndWatchers() && !Audience.hasAssignee(home);
        if (misplaced) flaws.add("participants.assigneeAndWatchers", Kind.ISSUE_ONLY);
    }

    private static void requirePlan(Flaws flaws, Plan plan) {
        flaws.requireInRange("plan.firstDay", plan.firstDay());
        plan.opensAt().filter(time -> !time.equals(time.truncatedTo(ChronoUnit.MINUTES)))
                .ifPresent(time -> flaws.add("plan.opensAt", Kind.NOT_A_TIME, time));
        if (plan.answerTime().filter(length -> !isWholeHours(length)).isPresent()) {
            flaws.add("plan.answerHours", Kind.NOT_IN_RANGE, 1, Plan.MOST_ANSWER_HOURS);
        }
    }

    private static boolean isWholeHours(Duration length) {
        boolean whole = length.equals(length.truncatedTo(ChronoUnit.HOURS));
        return whole && length.toHours() >= 1 && length.toHours() <= Plan.MOST_ANSWER_HOURS;
    }

    private static void requireLine(Flaws flaws, String path, String text, int most) {
        if (!PlainLine.isLine(text, most)) flaws.add(path, Kind.NOT_A_LINE, most);
    }
}
