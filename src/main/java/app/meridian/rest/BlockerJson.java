package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A blocker, as one reader gets it.
 *
 * @param ageText null once it is resolved, and for readers who may not know anybody's hours (rule P2)
 * @param resolution null while it is open
 * @param home left out where all are of one
 */
@JsonPropertyOrder({"id", "version", "text", "html", "author", "owner", "open", "raised", "ageText", "ownerText",
    "canChange", "resolution", "origin", "home"})
record BlockerJson(String id, long version, String text, String html, PersonJson author, PersonJson owner,
        boolean open, MomentJson raised, String ageText, String ownerText, boolean canChange,
        ResolutionJson resolution, OriginJson origin, @JsonInclude(JsonInclude.Include.NON_NULL) NamedHome home) {

    @JsonPropertyOrder({"by", "at", "text", "html"})
    record ResolutionJson(PersonJson by, MomentJson at, String text, String html) {}

    /** @param round null for an ad-hoc check-in */
    @JsonPropertyOrder({"round", "day"})
    record OriginJson(String round, String day) {}
}
