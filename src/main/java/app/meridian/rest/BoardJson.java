package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The rounds of an issue, page, project or space, as one reader gets them. Nothing is left out: what is not there is
 * null.
 *
 * @param manage where rounds are set up, below the product's own address; null for whoever may not
 */
@JsonPropertyOrder({"now", "home", "reader", "canPost", "canManage", "manage", "product", "rounds", "blockers",
    "round"})
record BoardJson(String now, NamedHome home, CheckInsJson.ReaderJson reader, boolean canPost, boolean canManage,
        String manage, String product, List<RoundNameJson> rounds, List<BlockerJson> blockers,
        RoundDayJson round) {

    @JsonPropertyOrder({"id", "name", "status"})
    record RoundNameJson(String id, String name, String status) {}

    /**
     * One round on one day.
     *
     * @param statusText null for one that asks
     * @param rollUp null for readers who may not know anybody's hours (rule P2)
     * @param own null for whoever is not asked
     * @param away what a participant who is away is told; else null
     * @param mood null if none was published
     * @param ownBlockers the reader's open ones
     */
    @JsonPropertyOrder({"id", "version", "name", "status", "statusText", "questions", "day", "dayText", "today",
        "previous", "next", "rollUp", "own", "away", "people", "mood", "ownBlockers"})
    record RoundDayJson(String id, long version, String name, String status, String statusText,
            List<QuestionJson> questions, String day, String dayText, boolean today, DayJson previous, DayJson next,
            RollUpJson rollUp, OwnJson own, String away, List<PersonTurnJson> people, MoodJson mood,
            List<BlockerJson> ownBlockers) {}

    @JsonPropertyOrder({"day", "text"})
    record DayJson(String day, String text) {}

    @JsonPropertyOrder({"text", "complete", "answered", "asked"})
    record RollUpJson(String text, boolean complete, int answered, int asked) {}

    /**
     * @param until null if there is nothing to say
     * @param canEdit whether an answer for the day is taken now
     * @param accepted all days for which one is
     */
    @JsonPropertyOrder({"title", "until", "day", "state", "version", "moodAsked", "answer", "canEdit", "accepted"})
    record OwnJson(String title, String until, String day, String state, long version, boolean moodAsked,
            RoundAnswerJson answer, boolean canEdit, List<String> accepted) {}

    /**
     * @param state null for readers who may not know anybody's hours (rule P2)
     * @param stateText null if the answer says it all
     * @param deletedText null unless the answer was taken away
     */
    @JsonPropertyOrder({"person", "state", "stateText", "answer", "deletedText", "late"})
    record PersonTurnJson(PersonJson person, String state, String stateText, RoundAnswerJson answer,
            String deletedText, boolean late) {}

    @JsonPropertyOrder({"text", "weeks"})
    record MoodJson(String text, List<WeekJson> weeks) {}

    /** @param value the mean, from 1 (low) to 3 (good) in halves */
    @JsonPropertyOrder({"week", "text", "value", "words"})
    record WeekJson(String week, String text, double value, String words) {}
}
