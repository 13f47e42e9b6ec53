package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What happened to a decision, newest first. */
@JsonPropertyOrder({"now", "values"})
record DecisionHistoryJson(String now, List<EntryJson> values) {

    /**
     * @param by null if nobody did it
     * @param about null unless it is about one person
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"version", "textVersion", "deed", "by", "about", "at", "text", "changes"})
    record EntryJson(long version, int textVersion, String deed, PersonJson by, PersonJson about, MomentJson at,
            String text, List<ChangeJson> changes) {}

    /** Texts are as typed. */
    @JsonPropertyOrder({"name", "before", "after"})
    record ChangeJson(String name, String before, String after) {}

    /** What was frozen, oldest first. */
    @JsonPropertyOrder({"now", "values"})
    record FrozenListJson(String now, List<FrozenJson> values) {}

    /** @param canonical the text of which the digest is; null for who may not know anybody's hours (rule P2) */
    @JsonPropertyOrder({"textVersion", "decided", "digest", "short", "unchanged", "text", "canonical"})
    record FrozenJson(int textVersion, MomentJson decided, String digest, @JsonProperty("short") String start,
            boolean unchanged, String text, String canonical) {}

    /** Which issues and pages a decision stands on. */
    @JsonPropertyOrder({"issues", "pages"})
    record CitationsJson(List<CitationJson> issues, List<CitationJson> pages) {}
}
