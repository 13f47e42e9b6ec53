package app.meridian.rest;

import app.meridian.core.decision.Template;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a decision can start with; texts are as typed. */
@JsonPropertyOrder({"id", "version", "name", "description", "sections", "optioned", "rule", "builtIn", "retired"})
record TemplateJson(String id, long version, String name, String description, List<SectionJson> sections,
        boolean optioned, RuleJson rule, boolean builtIn, boolean retired) {

    static TemplateJson of(Template template, boolean builtIn, UnaryOperator<String> typed) {
        List<SectionJson> sections = template.sections().stream()
                .map(section -> SectionJson.of(section, typed.apply(section.text()))).toList();
        return new TemplateJson(template.id().value(), template.version(), template.name(), template.description(),
                sections, template.optioned(), RuleJson.of(template.rule()), builtIn, template.retired());
    }

    @JsonPropertyOrder({"canAdminister", "values"})
    record ListJson(boolean canAdminister, List<TemplateJson> values) {}

    @JsonPropertyOrder({"ruleText", "sections"})
    record PreviewJson(String ruleText, List<PreviewSectionJson> sections) {}

    @JsonPropertyOrder({"heading", "html", "help"})
    record PreviewSectionJson(String heading, String html, String help) {}
}
