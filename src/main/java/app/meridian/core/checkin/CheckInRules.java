package app.meridian.core.checkin;

import app.meridian.core.person.ClientKey;
import app.meridian.core.person.StorableText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an ad-hoc check-in may say. */
final class CheckInRules {

    private CheckInRules() {}

    /** @throws InvalidCheckInException if a field is wrong */
    static void require(TypedCheckIn typed, Optional<String> clientKey) {
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        boolean empty = typed.answers().isEmpty() && typed.confidence().isEmpty();
        if (empty) flaws.put(Question.DONE.field(), Flaw.EMPTY);
        for (Question question : Question.values()) {
            flawOf(question.answerOf(typed.answers())).ifPresent(flaw -> flaws.put(question.field(), flaw));
        }
        clientKey.filter(key -> !ClientKey.isKey(key)).ifPresent(key -> flaws.put("clientKey", Flaw.NOT_A_KEY));
        if (!flaws.isEmpty()) throw new InvalidCheckInException(flaws);
    }

    private static Optional<Flaw> flawOf(String answer) {
        if (answer.length() > CheckInService.LONGEST_ANSWER) return Optional.of(Flaw.TOO_LONG);
        return StorableText.isStorable(answer) ? Optional.empty() : Optional.of(Flaw.UNSTORABLE);
    }
}
