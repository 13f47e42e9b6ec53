package app.meridian.rest;

import app.meridian.rest.ContributorJson.OwnJson;
import app.meridian.rest.DecisionLinkJson.SuccessorJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A decision, as one reader gets it.
 *
 * @param fields left out in lists, as are sections and options
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"now", "id", "version", "textVersion", "number", "status", "statusText", "home", "container",
    "url", "template", "title", "lead", "changed", "changedText", "fields", "sections", "options", "meta", "asksText",
    "contributors", "own", "readiness", "missing", "acts", "closing", "frozen", "supersededBy", "replaces",
    "citations", "links", "exports"})
record DecisionJson(String now, String id, long version, int textVersion, String number, String status,
        String statusText, NamedHome home, ContainerJson container, String url, NamedJson template, String title,
        String lead, MomentJson changed, String changedText,
        @JsonInclude(JsonInclude.Include.NON_NULL) DecisionFieldsJson fields,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<ReadSectionJson> sections,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<ReadOptionJson> options,
        MetaJson meta, String asksText, List<ContributorJson> contributors, OwnJson own, ReadinessJson readiness,
        List<MissingJson> missing, List<String> acts, ClosingJson closing, SealJson frozen, SuccessorJson supersededBy,
        List<DecisionLinkJson> replaces, CitedJson citations, List<CitationJson> links, ExportsJson exports) {

    @JsonPropertyOrder({"key", "name", "url"})
    record ContainerJson(String key, String name, String url) {}

    @JsonPropertyOrder({"id", "name"})
    record NamedJson(String id, String name) {}

    @JsonPropertyOrder({"heading", "html", "empty"})
    record ReadSectionJson(String heading, String html, boolean empty) {}

    /** Texts are HTML. */
    @JsonPropertyOrder({"title", "pros", "cons", "proposed", "chosen"})
    record ReadOptionJson(String title, List<String> pros, List<String> cons, boolean proposed, boolean chosen) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"driver", "ruleText", "deciders", "informed", "reviewText", "decidedText"})
    record MetaJson(PersonJson driver, String ruleText, List<PersonJson> deciders, List<PersonJson> informed,
            String reviewText, String decidedText) {}

    @JsonPropertyOrder({"canDecide", "canReject", "text"})
    record ReadinessJson(boolean canDecide, boolean canReject, String text) {}

    @JsonPropertyOrder({"path", "text"})
    record MissingJson(String path, String text) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"text", "html"})
    record ClosingJson(String text, String html) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"textVersion", "digest", "short", "unchanged", "text"})
    record SealJson(int textVersion, String digest, @JsonProperty("short") String start,
            Boolean unchanged, String text) {}

    @JsonPropertyOrder({"text", "issues", "pages"})
    record CitedJson(String text, int issues, int pages) {}

    @JsonPropertyOrder({"madr", "json", "csv"})
    record ExportsJson(String madr, String json, String csv) {}

    @JsonPropertyOrder({"now", "canCreate", "values"})
    record ListJson(String now, boolean canCreate, List<DecisionJson> values) {}

    /** @param decision null if there is none */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"record", "canCreate"})
    record PageJson(@JsonProperty("record") DecisionJson decision, boolean canCreate) {}
}
