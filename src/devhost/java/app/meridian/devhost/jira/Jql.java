package app.meridian.devhost.jira;

import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A search as it was read.
 *
 * @param where empty when every issue is wanted
 */
record Jql(Optional<Clause> where, List<Order> orders) implements Query {
    sealed interface Clause permits All, Any, Not, Condition {
        Stream<Condition> conditions();

        <T> Predicate<T> met(Function<Condition, Predicate<T>> condition);
    }

    record All(List<Clause> parts) implements Clause {
        @Override
        public Stream<Condition> conditions() {
            return parts.stream().flatMap(Clause::conditions);
        }

        @Override
        public <T> Predicate<T> met(Function<Condition, Predicate<T>> condition) {
            return parts.stream().map(part -> part.met(condition)).reduce(Predicate::and).orElseThrow();
        }
    }

    record Any(List<Clause> parts) implements Clause {
        @Override
        public Stream<Condition> conditions() {
            return parts.stream().flatMap(Clause::conditions);
        }

        @Override
        public <T> Predicate<T> met(Function<Condition, Predicate<T>> condition) {
            return parts.stream().map(part -> part.met(condition)).reduce(Predicate::or).orElseThrow();
        }
    }

    record Not(Clause part) implements Clause {
        @Override
        public Stream<Condition> conditions() {
            return part.conditions();
        }

        @Override
        public <T> Predicate<T> met(Function<Condition, Predicate<T>> condition) {
            return part.met(condition).negate();
        }
    }

    /** @param operator in capital letters, such as {@code NOT IN} */
    record Condition(String field, String operator, List<Value> values) implements Clause, TerminalClause {
        boolean isList() {
            return operator.endsWith("IN");
        }

        @Override
        public Stream<Condition> conditions() {
            return Stream.of(this);
        }

        @Override
        public <T> Predicate<T> met(Function<Condition, Predicate<T>> condition) {
            return condition.apply(this);
        }
    }

    /**
     * What stands behind an operator.
     *
     * @param text the value, or the name of the function; empty for the word EMPTY
     * @param arguments of a function; empty for any other value
     */
    record Value(Optional<String> text, Optional<List<String>> arguments) implements Operand {}

    record Order(String field, boolean descends) {}

    /** Why something is not a search. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
