package app.meridian.core.decision;

import app.meridian.core.person.Mentions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts keys in place of the user names in typed texts; what reads as before stays as it is stored. */
final class StoredTexts {
    private final Mentions mentions;
    private final Map<String, String> known = new HashMap<>();

    StoredTexts(Mentions mentions, Stream<DecisionText> before) {
        this.mentions = mentions;
        before.flatMap(StoredTexts::pieces).forEach(stored -> known.putIfAbsent(mentions.toTyped(stored), stored));
    }

    DecisionText of(DecisionText typed) {
        List<Section> sections = typed.sections().stream()
                .map(section -> section.withText(stored(section.text()))).toList();
        List<Option> options = typed.options().stream().map(option -> new Option(stored(option.title()),
                option.pros().stream().map(this::stored).toList(),
                option.cons().stream().map(this::stored).toList())).toList();
        return new DecisionText(typed.title(), sections, options, typed.proposed());
    }

    private String stored(String typed) {
        String before = known.get(typed);
        return before == null ? mentions.toStored(typed) : before;
    }

    private static Stream<String> pieces(DecisionText text) {
        Stream<String> options = text.options().stream()
                .flatMap(option -> Stream.of(List.of(option.title()), option.pros(), option.cons()))
                .flatMap(List::stream);
        return Stream.concat(text.sections().stream().map(Section::text), options);
    }
}
