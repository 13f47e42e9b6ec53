package app.meridian.rest;

import java.util.List;
import java.util.Optional;

/**
 * From what an answer was made: from none, {@code If-None-Match: *}, or from a version, {@code If-Match: "3"}.
 *
 * @param ifMatch empty for a first answer
 */
record AnswerCondition(Optional<IfMatch> ifMatch) {

    /**
     * @throws NoConditionException if there is neither
     * @throws BadFieldsException if what there is cannot be read
     */
    static AnswerCondition parse(List<String> ifNoneMatch, List<String> ifMatch) {
        boolean first = ifNoneMatch.size() == 1 && ifNoneMatch.get(0).strip().equals("*");
        return new AnswerCondition(first ? Optional.empty() : Optional.of(IfMatch.parse(ifMatch)));
    }

    /** The version that the answer replaces, 0 for none; empty if another one is stored. */
    Optional<Long> replaced(long stored) {
        if (ifMatch.isEmpty()) return Optional.of(0L);
        return ifMatch.filter(condition -> condition.includes(stored)).map(condition -> stored);
    }
}
