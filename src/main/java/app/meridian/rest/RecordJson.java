package app.meridian.rest;

import app.meridian.rest.DecisionJson.NamedJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * Everything that is stored about one decision, as it is taken out and in: people are numbers of the record, such as
 * {@code #3}, in texts too (rule K11). What is not there is left out.
 *
 * @param home collection and key, such as {@code issues/DEMO-1}
 * @param people in the order of their numbers
 * @param author number of who made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "number", "version", "textVersion", "status", "home", "people", "template", "author",
    "createdAt", "changedAt", "fields", "asks", "responses", "closing", "inForce", "successor", "history", "frozen"})
record RecordJson(String id, long number, long version, int textVersion, String status, String home,
        List<NamedPersonJson> people, NamedJson template, String author, String createdAt, String changedAt,
        RecordFieldsJson fields, List<AskJson> asks, List<AnswerJson> responses, CloseJson closing,
        RecordSealJson inForce, ReplacedJson successor, List<EventJson> history, List<SnapshotJson> frozen) {

    /** @param name to be read by people */
    @JsonPropertyOrder({"key", "name"})
    record NamedPersonJson(String key, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"title", "sections", "options", "proposed", "rule", "driver", "deciders", "contributors",
        "informed", "links", "replaces", "review"})
    record RecordFieldsJson(String title, List<SectionJson> sections, List<OptionJson> options, Integer proposed,
            RuleJson rule, String driver, List<String> deciders, List<String> contributors, List<String> informed,
            List<CitationJson> links, List<String> replaces, String review) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"person", "textVersion", "askedAt", "toldAt", "mailed", "endedAt", "leftOut"})
    record AskJson(String person, int textVersion, String askedAt, String toldAt, boolean mailed, String endedAt,
            ExcuseJson leftOut) {}

    @JsonPropertyOrder({"date", "reason", "by", "at"})
    record ExcuseJson(String date, String reason, String by, String at) {}

    @JsonPropertyOrder({"person", "kind", "reason", "textVersion", "at"})
    record AnswerJson(String person, String kind, String reason, int textVersion, String at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"step", "chosen", "note", "by", "at"})
    record CloseJson(String step, Integer chosen, String note, String by, String at) {}

    @JsonPropertyOrder({"textVersion", "digest", "decidedAt"})
    record RecordSealJson(int textVersion, String digest, String decidedAt) {}

    @JsonPropertyOrder({"by", "at"})
    record ReplacedJson(String by, String at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"version", "deed", "by", "about", "textVersion", "at", "changes"})
    record EventJson(long version, String deed, String by, String about, int textVersion, String at,
            List<DifferenceJson> changes) {}

    @JsonPropertyOrder({"path", "before", "after"})
    record DifferenceJson(String path, String before, String after) {}

    @JsonPropertyOrder({"textVersion", "digest", "decidedAt", "canonical"})
    record SnapshotJson(int textVersion, String digest, String decidedAt, String canonical) {}

    /** @param next null on the last page */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"records", "next"})
    record ListJson(List<RecordJson> records, String next) {}
}
