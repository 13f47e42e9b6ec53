package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What contributors are asked about: changing it makes a new version (rule K4).
 *
 * @param title in one line
 * @param proposed the option that is proposed, counted from 0; empty for none
 */
public record DecisionText(String title, List<Section> sections, List<Option> options, Optional<Integer> proposed) {
    public static final int LONGEST_TITLE = 250;
    public static final int MOST_SECTIONS = 20;
    public static final int MOST_OPTIONS = 10;

    public DecisionText {
        requireNonNull(title, "title");
        sections = List.copyOf(sections);
        options = List.copyOf(options);
        requireNonNull(proposed, "proposed");
    }
}
