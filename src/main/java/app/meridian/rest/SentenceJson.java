package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.text.Sentence;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A sentence in the reader's language.
 *
 * @param strong the part of the text that matters most; null if none does
 * @param times the moments in the text, in the order in which they stand there
 */
@JsonInclude(NON_NULL)
record SentenceJson(String text, String strong, List<TimeJson> times) {

    static SentenceJson of(Sentence sentence) {
        return new SentenceJson(sentence.text(), sentence.strong().orElse(null),
                sentence.times().stream().map(TimeJson::of).toList());
    }

    /** @param at with the offset of the clock that the text shows */
    record TimeJson(String text, String at) {
        static TimeJson of(Sentence.Time time) {
            return new TimeJson(time.text(), time.at().toOffsetDateTime().toString());
        }
    }
}
