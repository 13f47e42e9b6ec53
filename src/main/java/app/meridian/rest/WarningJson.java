package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.duedate.DueReport;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.duedate.Severity;
import app.meridian.core.duedate.Warning;
import app.meridian.text.DueWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something about a due date that somebody should know.
 *
 * @param word severity and code in a word or two
 * @param sentence says no name: it stands behind the word, beside the person it is about
 * @param full a sentence that can stand alone, with the name
 * @param arguments by stable names, in ISO forms
 */
@JsonInclude(NON_NULL)
record WarningJson(Warning.Code code, Severity severity, String word, SentenceJson sentence, SentenceJson full,
        Map<String, Object> arguments) {

    static WarningJson of(PersonDue person, Warning warning, DueWords words) {
        return new WarningJson(warning.code(), warning.severity(), words.word(warning),
                SentenceJson.of(words.inRow(person, warning)), SentenceJson.of(words.alone(person, warning)),
                WarningArguments.of(warning));
    }

    /** A warning about the date as a whole. */
    static WarningJson of(Warning warning, DueWords words) {
        SentenceJson sentence = SentenceJson.of(words.ofAll(warning));
        return new WarningJson(warning.code(), warning.severity(), words.word(warning), sentence, sentence,
                WarningArguments.of(warning));
    }

    /** Those about the reader, then those about the date as a whole. */
    static List<WarningJson> notes(DueReport report, DueWords words) {
        Stream<WarningJson> own = report.people().stream().filter(PersonDue::you)
                .flatMap(you -> you.warnings().stream().map(warning -> of(you, warning, words)));
        return Stream.concat(own, report.warnings().stream().map(warning -> of(warning, words))).toList();
    }
}
