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

    /** Without blanks around what stands in one line. */
    TemplateFields tidy() {
        List<Section> tidy = sections.stream().map(section -> new Section(section.role(), section.heading().strip(),
                section.help().strip(), section.required(), section.text())).toList();
        return new TemplateFields(name.strip(), description.strip(), tidy, optioned, rule, retired);
    }

    Template as(TemplateId id, long version) {
        return new Template(id, version, name, description, sections, optioned, rule, retired);
    }
}
