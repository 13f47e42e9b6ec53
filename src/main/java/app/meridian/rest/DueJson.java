package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.duedate.DueAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An issue's due date as one reader may see it; instants for machines, texts for the reader. What there is none of is
 * null.
 *
 * @param now the moment it is made for
 * @param asOf whether that is another moment than now
 * @param tried whether the day is another one than the issue's own
 * @param dayInput the day as it is typed into the product's date field
 * @param lead the most important thing for this reader, and {@code sub} what goes with it
 * @param notes the reader's own warnings, then those about the date as a whole
 * @param version also the entity tag (rule H6)
 * @param maySchedule whether the reader may change due time and people
 */
@JsonInclude(NON_NULL)
record DueJson(DueAnswer.State state, String now, String zone, boolean asOf, boolean tried, String day, String dayText,
        String dayInput, SentenceJson lead, SentenceJson sub, List<WarningJson> notes, RuleJson rule,
        DueTimeJson dueTime, List<NamedJson> added, long version, boolean maySchedule, ThresholdsJson settings,
        AxisJson axis, List<PersonDueJson> people, List<WarningJson> warnings) {

    /** @param code PERSONAL, ASSIGNEE, ZONE, or TIME for a due time, which comes before any of them */
    record RuleJson(String code, String text) {}

    /**
     * @param zone as it was set, known to this JVM or not
     * @param at the moment it makes of the due day; null without one
     * @param setBy null if the reader may not see them
     */
    @JsonInclude(NON_NULL)
    record DueTimeJson(String time, String timeText, String zone, String at, NamedJson setBy) {}

    record NamedJson(String key, String name) {}

    record ThresholdsJson(long dueSoonSeconds, long handOverSeconds) {}

    /** @param ticks midnights on the reader's clock */
    record AxisJson(String from, String until, List<TickJson> ticks) {}

    record TickJson(String at, String text) {}
}
