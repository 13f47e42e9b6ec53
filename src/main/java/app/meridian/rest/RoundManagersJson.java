package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Whom the administrators of a project or space let set up rounds. */
@JsonPropertyOrder({"version", "people", "groups"})
record RoundManagersJson(long version, List<PersonJson> people, List<String> groups) {}
