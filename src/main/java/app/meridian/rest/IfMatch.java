package app.meridian.rest;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The versions that a change was made from, as the header {@code If-Match} names them. Only what stands between the
 * quotation marks counts, since proxies make tags weak (rule H6). {@code *} is refused: it would let a change be made
 * from a version nobody has read.
 */
record IfMatch(Set<String> tags) {
    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(?:,|$)");

    /**
     * @param headers every header of that name; empty for none
     * @throws NoConditionException if there is none
     * @throws BadFieldsException if it is no list of entity tags
     */
    static IfMatch parse(List<String> headers) {
        if (headers.isEmpty()) throw new NoConditionException();
        String header = String.join(",", headers);
        Matcher tag = TAG.matcher(header);
        int end = 0;
        while (end < header.length() && tag.find(end) && tag.start() == end) end = tag.end();
        if (end < header.length() || header.isBlank()) throw malformed(header);
        return new IfMatch(TAG.matcher(header).results().map(each -> each.group(1)).collect(Collectors.toSet()));
    }

    private static BadFieldsException malformed(String header) {
        return new BadFieldsException(
                Map.of("If-Match", Message.of("meridian.rest.error.if-match", Message.quote(header))));
    }

    boolean includes(long version) {
        return tags.contains(String.valueOf(version));
    }

    /** The newest version that is named; empty if none is one. */
    OptionalLong version() {
        return tags.stream().filter(tag -> tag.matches("\\d{1,18}")).mapToLong(Long::parseLong).max();
    }

    /** The header {@code ETag} of a version. */
    static String tag(long version) {
        return '"' + String.valueOf(version) + '"';
    }
}
