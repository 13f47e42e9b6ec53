package app.meridian.store;

import app.meridian.core.decision.Template;
import app.meridian.core.decision.TemplateId;
import app.meridian.store.DecisionTextJson.SectionJson;
import java.util.List;

/** The body of a template's row, and what its history says of it. */
record TemplateJson(String name, String description, List<SectionJson> sections, boolean optioned, RuleJson rule,
        boolean retired) {

    TemplateJson {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    static TemplateJson of(Template template) {
        return new TemplateJson(template.name(), template.description(),
                template.sections().stream().map(SectionJson::of).toList(), template.optioned(),
                RuleJson.of(template.rule()), template.retired());
    }

    Template toDomain(DecisionTemplateEntity row) {
        return new Template(new TemplateId(row.getTemplate()), row.getVersion(), name == null ? "" : name,
                description == null ? "" : description, sections.stream().map(SectionJson::toDomain).toList(),
                optioned, rule.toDomain(), retired);
    }
}
