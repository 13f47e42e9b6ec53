package app.meridian.rest;

import app.meridian.core.checkin.EarlierAnswer;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What an answer said before, newest first. */
@JsonPropertyOrder({"values"})
record AnswerHistoryJson(List<EntryJson> values) {

    static AnswerHistoryJson of(List<EarlierAnswer> history, CheckInTeller teller) {
        return new AnswerHistoryJson(history.stream().map(each -> new EntryJson(each.version(),
                teller.person(each.by()), teller.moment(each.at()), teller.given(each.given()))).toList());
    }

    /** @param answers empty if they were taken away then or later */
    @JsonPropertyOrder({"version", "by", "at", "answers"})
    record EntryJson(long version, PersonJson by, MomentJson at, List<RoundAnswerJson.GivenJson> answers) {}
}
