package app.meridian.devhost.jira;

import app.meridian.devhost.jira.Jql.All;
import app.meridian.devhost.jira.Jql.Any;
import app.meridian.devhost.jira.Jql.Clause;
import app.meridian.devhost.jira.Jql.Condition;
import app.meridian.devhost.jira.Jql.Not;
import app.meridian.devhost.jira.Jql.Order;
import app.meridian.devhost.jira.Jql.Refusal;
import app.meridian.devhost.jira.Jql.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a search by recursive descent: OR, AND, NOT and brackets over conditions, and ORDER BY at the end. */
final class JqlParser {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'"
            + "|([^\\s\"'=!<>~(),&|]+)|([!<>]=|!~|&&|\\|\\||[=<>~(),!]))");
    private static final Set<String> OPERATORS = Set.of("=", "!=", "<", "<=", ">", ">=", "~", "!~");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /** @param quoted whether it is a text, which is never a word of the language */
    private record Token(String text, boolean quoted, int column) {}

    private JqlParser(String jql) {
        Matcher matcher = TOKEN.matcher(jql);
        int end = 0;
        while (end < jql.length() && !jql.substring(end).isBlank()) {
            if (!matcher.find(end) || matcher.start() != end) throw refusal(jql.substring(end).strip(), end);
            boolean quoted = matcher.group(1) != null || matcher.group(2) != null;
            String text = quoted ? (matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                    .replaceAll("\\\\(.)", "$1") : matcher.group().strip();
            tokens.add(new Token(text, quoted, matcher.end() - matcher.group().strip().length() + 1));
            end = matcher.end();
        }
    }

    static Jql parse(String jql) {
        JqlParser parser = new JqlParser(jql);
        Optional<Clause> where = parser.isAtEnd() || parser.isNext("ORDER") ? Optional.empty()
                : Optional.of(parser.any());
        List<Order> orders = parser.takes("ORDER") ? parser.orders() : List.of();
        if (!parser.isAtEnd()) throw parser.refusal();
        return new Jql(where, orders);
    }

    private Clause any() {
        List<Clause> parts = several(this::all, "OR", "||");
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Clause all() {
        List<Clause> parts = several(this::single, "AND", "&&");
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Clause single() {
        if (takes("NOT") || takes("!")) return new Not(single());
        if (!takes("(")) return condition();
        Clause inner = any();
        require(")");
        return inner;
    }

    private Condition condition() {
        String field = word().toLowerCase(Locale.ROOT);
        String operator = operator();
        boolean list = operator.endsWith("IN");
        if (!list || !takes("(")) return new Condition(field, operator, List.of(value()));
        List<Value> values = several(this::value, ",", ",");
        require(")");
        return new Condition(field, operator, values);
    }

    private String operator() {
        if (takes("NOT")) {
            require("IN");
            return "NOT IN";
        }
        if (takes("IN")) return "IN";
        if (takes("IS")) return takes("NOT") ? "IS NOT" : "IS";
        if (isAtEnd() || !OPERATORS.contains(tokens.get(next).text())) throw refusal();
        return tokens.get(next++).text();
    }

    private Value value() {
        if (takes("EMPTY") || takes("NULL")) return new Value(Optional.empty(), Optional.empty());
        String text = word();
        if (!takes("(")) return new Value(Optional.of(text), Optional.empty());
        List<String> arguments = isNext(")") ? List.of() : several(this::word, ",", ",");
        require(")");
        return new Value(Optional.of(text), Optional.of(arguments));
    }

    private List<Order> orders() {
        require("BY");
        Function<String, Order> order = field -> {
            boolean descends = takes("DESC");
            if (!descends) takes("ASC");
            return new Order(field.toLowerCase(Locale.ROOT), descends);
        };
        return several(() -> order.apply(word()), ",", ",");
    }

    private <T> List<T> several(Supplier<T> part, String separator, String otherSeparator) {
        List<T> parts = new ArrayList<>(List.of(part.get()));
        while (takes(separator) || takes(otherSeparator)) parts.add(part.get());
        return parts;
    }

    private String word() {
        if (isAtEnd()) throw refusal();
        Token token = tokens.get(next);
        if (!token.quoted() && !token.text().matches("[^=!<>~(),&|]+")) throw refusal();
        next++;
        return token.text();
    }

    private void require(String text) {
        if (!takes(text)) throw refusal();
    }

    private boolean takes(String text) {
        if (!isNext(text)) return false;
        next++;
        return true;
    }

    private boolean isNext(String text) {
        return !isAtEnd() && !tokens.get(next).quoted() && tokens.get(next).text().equalsIgnoreCase(text);
    }

    private boolean isAtEnd() {
        return next == tokens.size();
    }

    private Refusal refusal() {
        if (isAtEnd()) return new Refusal("Error in the JQL Query: The query ends before it is complete.");
        return refusal(tokens.get(next).text(), tokens.get(next).column() - 1);
    }

    private static Refusal refusal(String text, int at) {
        return new Refusal("Error in the JQL Query: '" + text + "' is not expected here. (line 1, character "
                + (at + 1) + ")");
    }
}
