package app.meridian.core.checkin;

import java.util.function.Function;

/** The questions of an ad-hoc check-in, in their order. */
public enum Question {
    DONE("done", Answers::done),
    NEXT("next", Answers::next),
    BLOCKED("blocked", Answers::blocked);

    private final String field;
    private final Function<Answers, String> answer;

    Question(String field, Function<Answers, String> answer) {
        this.field = field;
        this.answer = answer;
    }

    /** The name that stands in requests, answers and errors. */
    public String field() {
        return field;
    }

    /** The Markdown of the answer, empty if not given. */
    public String answerOf(Answers answers) {
        return answer.apply(answers);
    }
}
