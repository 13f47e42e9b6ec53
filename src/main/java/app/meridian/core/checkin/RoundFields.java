package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What somebody sets about a round. */
public record RoundFields(String name, List<RoundQuestion> questions, Participants participants, Plan plan) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_QUESTION = 200;
    public static final int LONGEST_CHOICE = 40;
    public static final int MOST_QUESTIONS = 7;
    public static final int MOST_CHOICES = 10;
    public static final int MOST_GROUPS = 20;

    public RoundFields {
        requireNonNull(name, "name");
        questions = List.copyOf(questions);
        requireNonNull(participants, "participants");
        requireNonNull(plan, "plan");
    }

    /** Whether it asks for such an answer. */
    public boolean asksFor(QuestionType type) {
        return questions.stream().anyMatch(question -> question.type() == type);
    }

    public RoundFields withParticipants(Participants changed) {
        return new RoundFields(name, questions, changed, plan);
    }
}
