package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What administrators set about a template; the texts are as they are typed.
 *
 * @param optioned as {@link Template#optioned()}
 * @param retired as {@link Template#retired()}
 */
public record TemplateFields(String name, String description, List<Section> sections, boolean optioned, Rule rule,
        boolean retired) {
    public TemplateFields {
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        sections = List.copyOf(sections);
        requireNonNull(rule, "rule");
    }

    Template as(TemplateId id, long version) {
        return new Template(id, version, name, description, sections, optioned, rule, retired);
    }
}
