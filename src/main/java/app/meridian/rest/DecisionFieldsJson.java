package app.meridian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can be set about a decision, as it would be typed. @param proposed counted from 0; null for none */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"title", "sections", "options", "proposed", "rule", "driver", "deciders", "contributors",
    "informed", "links", "replaces", "review"})
record DecisionFieldsJson(String title, List<SectionJson> sections, List<OptionJson> options, Integer proposed,
        RuleJson rule, PersonJson driver, List<PersonJson> deciders, List<PersonJson> contributors,
        List<PersonJson> informed, List<CitationJson> links, List<DecisionLinkJson> replaces, String review) {}
