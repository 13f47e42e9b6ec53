package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.duedate.DueVerdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Whether a date is fair, worded for one reader. What there is none of is null.
 *
 * @param dayInput the day as it is typed into the product's date field
 * @param moment the due time that was named, on the reader's clock
 * @param fair to all who are counted
 * @param past whether the day is over on the reader's clock
 * @param listed keys of those worth a line: to whom it is unfair, then those with something to say
 * @param rest what holds for those not listed
 * @param showAll what to press to see everybody; null if all are listed
 * @param leftOut who is not counted
 * @param lead as in {@link DueJson}, and so are {@code sub}, {@code notes}, {@code warnings} and {@code axis}
 */
@JsonInclude(NON_NULL)
record DueCheckJson(DueVerdict.State state, String now, String zone, String day, String dayText, String dayInput,
        SentenceJson moment, boolean fair, boolean past, SentenceJson verdict, List<PersonDueJson> people,
        List<String> listed, String rest, String showAll, String leftOut, NearestJson nearest, SentenceJson lead,
        SentenceJson sub, List<WarningJson> notes, List<WarningJson> warnings, DueJson.AxisJson axis) {

    /**
     * @param input the date as it is typed into the product's date field
     * @param lead stands before the button, {@code note} behind it
     * @param fair false if no date is fair to all; then it is the one unfair to the fewest
     */
    record NearestJson(String date, String input, String lead, String button, String note, boolean fair) {}
}
