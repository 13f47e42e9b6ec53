package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /** Different words of one text by which it is found. */
    public static final int MOST_WORDS = 500;
    private static final Pattern MENTION = Pattern.compile("\ufdd4\\[[^\\]]*]");

    public DecisionText {
        requireNonNull(title, "title");
        sections = List.copyOf(sections);
        options = List.copyOf(options);
        requireNonNull(proposed, "proposed");
    }

    /** By which it is found in the register: those of title, texts and options; nobody's who is mentioned. */
    public List<String> words() {
        Stream<String> written = sections.stream().map(Section::text);
        Stream<String> weighed = options.stream().flatMap(each -> Stream.concat(Stream.of(each.title()),
                Stream.concat(each.pros().stream(), each.cons().stream())));
        String all = Stream.concat(Stream.of(title), Stream.concat(written, weighed)).collect(Collectors.joining("\n"));
        return Words.of(MENTION.matcher(all).replaceAll(" "), MOST_WORDS);
    }
}
