package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a new decision starts with.
 *
 * @param version 0 for a built-in one that nobody has changed, else from 1 on
 * @param sections with the texts to start from
 * @param optioned whether a new decision starts with two empty options
 * @param retired whether it is offered no more; what was made from it stays
 */
public record Template(TemplateId id, long version, String name, String description, List<Section> sections,
        boolean optioned, Rule rule, boolean retired) {
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_DESCRIPTION = 300;
    public static final int MOST = 100;

    public Template {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        sections = List.copyOf(sections);
        requireNonNull(rule, "rule");
    }

    public Template withVersion(long next) {
        return new Template(id, next, name, description, sections, optioned, rule, retired);
    }
}
