package app.meridian.text;

import app.meridian.core.person.MentionMark;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads mentions as they are stored, before Markdown could take their brackets for a link. */
final class MentionParser implements InlineContentParserFactory, InlineContentParser {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(MentionMark.SIGN);
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        if (!scanner.next("[~") || scanner.find(']') < 0) return ParsedInline.none();
        scanner.next();
        Position end = scanner.position();
        Matcher mark = MentionMark.PATTERN.matcher(scanner.getSource(start, end).getContent());
        return mark.matches() ? mention(mark.group(1), end) : ParsedInline.none();
    }

    private static ParsedInline mention(String encodedKey, Position end) {
        try {
            return ParsedInline.of(new Mention(MentionMark.person(encodedKey)), end);
        } catch (IllegalArgumentException notOurs) {
            return ParsedInline.none();
        }
    }
}
