package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What somebody answered for one of their days, as one reader gets it.
 *
 * @param answers in the order of the questions; without mood and blockers
 * @param blockers those that it named first
 * @param mood null for everybody but its author (rule M1)
 */
@JsonPropertyOrder({"id", "version", "day", "readerTime", "authorTime", "sameClock", "edited", "canEdit", "canDelete",
    "answers", "blockers", "mood"})
record RoundAnswerJson(String id, long version, String day, CheckInJson.ReaderTime readerTime,
        CheckInJson.AuthorTime authorTime, boolean sameClock, boolean edited, boolean canEdit, boolean canDelete,
        List<GivenJson> answers, List<NamedBlockerJson> blockers, String mood) {

    /**
     * @param words of the question as it was asked
     * @param text as it would be typed now, or the label of a choice
     * @param html safe to put into a page as it is; null for a choice
     */
    @JsonPropertyOrder({"question", "type", "words", "text", "html", "tone"})
    record GivenJson(String question, String type, String words, String text, String html, String tone) {}

    @JsonPropertyOrder({"id", "text", "html", "owner", "open"})
    record NamedBlockerJson(String id, String text, String html, PersonJson owner, boolean open) {}
}
