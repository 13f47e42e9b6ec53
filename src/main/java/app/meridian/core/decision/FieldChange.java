package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

/**
 * What an entry changed, as it was and as it is from then on.
 *
 * @param path such as {@code text.title}, {@code text.sections[2]}, {@code text.options}, {@code roles.contributors},
 *     {@code rule}, {@code status} or {@code response}
 * @param before empty for nothing; people in it are numbers of the record, such as {@code #3}
 */
public record FieldChange(String path, String before, String after) {

    public FieldChange {
        requireNonNull(path, "path");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
