package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.duedate.Severity;
import app.meridian.core.duedate.Warning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

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
        Map<String, Object> arguments) {}
