package app.meridian.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON in one form only: objects, lists, texts and whole numbers, keys sorted, no white space. */
final class CanonicalJson {
    private static final String SHORT = "\"\\bfnrt";
    private static final int DEEPEST = 10;
    private static final String MEANT = "\"\\\b\f\n\r\t";

    private final String json;
    private int at;
    private int depth;

    private CanonicalJson(String json) {
        this.json = json;
    }

    /** @param tree maps with text keys, lists, texts and whole numbers */
    static String write(Object tree) {
        StringBuilder json = new StringBuilder();
        write(tree, json);
        return json.toString();
    }

    /** @throws IllegalArgumentException for what {@link #write} does not write */
    static Object read(String json) {
        CanonicalJson reader = new CanonicalJson(json);
        Object tree = reader.value();
        boolean same = reader.at == json.length() && write(tree).equals(json);
        if (!same) throw reader.wrong();
        return tree;
    }

    private static void write(Object tree, StringBuilder json) {
        if (tree instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                quote((String) entry.getKey(), json.append(before));
                write(entry.getValue(), json.append(':'));
                before = ',';
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else if (tree instanceof List<?> list) {
            json.append('[');
            for (int i = 0; i < list.size(); i++) write(list.get(i), i == 0 ? json : json.append(','));
            json.append(']');
        } else if (tree instanceof String text) {
            quote(text, json);
        } else {
            json.append(((Number) tree).longValue());
        }
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = MEANT.indexOf(c);
            if (escape >= 0) json.append('\\').append(SHORT.charAt(escape));
            else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
            else json.append(c);
        }
        json.append('"');
    }

    private Object value() {
        if (++depth > DEEPEST) throw wrong();
        Object value = switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> text();
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new TreeMap<>();
        at++;
        if (skips('}')) return map;
        do {
            String key = text();
            require(':');
            map.put(key, value());
        } while (skips(','));
        require('}');
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        if (skips(']')) return list;
        do list.add(value()); while (skips(','));
        require(']');
        return list;
    }

    private String text() {
        require('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') text.append(character());
        at++;
        return text.toString();
    }

    private char character() {
        char c = next();
        if (c != '\\') return c;
        char escape = next();
        if (escape != 'u') return MEANT.charAt(indexOf(escape));
        if (at + 4 > json.length()) throw wrong();
        at += 4;
        return (char) Integer.parseInt(json.substring(at - 4, at), 16);
    }

    private int indexOf(char escape) {
        int index = SHORT.indexOf(escape);
        if (index < 0) throw wrong();
        return index;
    }

    private long number() {
        int start = at;
        while (at < json.length() && (json.charAt(at) == '-' || Character.isDigit(json.charAt(at)))) at++;
        return Long.parseLong(json.substring(start, at));
    }

    private char peek() {
        if (at >= json.length()) throw wrong();
        return json.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private boolean skips(char c) {
        boolean there = peek() == c;
        if (there) at++;
        return there;
    }

    private void require(char c) {
        if (!skips(c)) throw wrong();
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("Not canonical at " + at);
    }
}
