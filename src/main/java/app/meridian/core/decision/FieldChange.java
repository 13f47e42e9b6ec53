package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an entry changed, as it was and as it is from then on. The paths, and what stands at them:
 * <ul>
 * <li>{@code text.title}; {@code text.sections[2]}: heading, an empty line, Markdown, with {@code .help}, {@code .role}
 * and {@code .required}; {@code text.options[2]}: the title, then a line with {@code + } for each pro and {@code - }
 * for each con; {@code text.proposed}: counted from 1</li>
 * <li>{@code rule.type}, {@code rule.responseTime} such as {@code PT16H}, {@code rule.quorum}, {@code rule.share}</li>
 * <li>{@code roles.driver}, {@code roles.deciders}, {@code roles.contributors}, {@code roles.informed}: {@code #1, #3}
 * </li>
 * <li>{@code links}, {@code replaces}: one in a line; {@code review}, {@code home}, {@code status}, {@code inForce},
 * {@code successor}</li>
 * <li>{@code responses[#3]}: the kind, an empty line, the reason; {@code leftOut[#3]}: the date, an empty line, the
 * reason; {@code asks[#3]}: version, and when they were asked and told and their time ended, one in a line</li>
 * <li>{@code closing.step}, {@code closing.chosen} counted from 1, {@code closing.note}</li>
 * </ul>
 *
 * @param before empty for nothing; people in it, and in mentions, are numbers of the record ({@link Numbering})
 */
public record FieldChange(String path, String before, String after) {

    public FieldChange {
        requireNonNull(path, "path");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** What differs, in the order of the later ones; then what is gone. */
    static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        Set<String> paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        return paths.stream()
                .map(path -> new FieldChange(path, before.getOrDefault(path, ""), after.getOrDefault(path, "")))
                .filter(change -> !change.before.equals(change.after)).toList();
    }
}
