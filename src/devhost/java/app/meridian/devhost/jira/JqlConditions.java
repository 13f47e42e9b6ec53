package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.jira.Jql.Condition;
import app.meridian.devhost.jira.Jql.Refusal;
import app.meridian.devhost.jira.Jql.Value;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which issues meet a condition. Every field has one value in an issue or none; none meets EMPTY alone. */
record JqlConditions(Site site, Issues issues, InstalledPlugin plugin, ApplicationUser searcher) {
    private static final Set<String> ISSUE = Set.of("issue", "key", "issuekey", "id");
    private static final Set<String> DUE = Set.of("due", "duedate");
    private static final Set<String> PEOPLE = Set.of("assignee", "reporter");
    private static final Set<String> NAMES = Set.of("project", "resolution", "status");

    /** Refuses what the searcher cannot have meant; no function is run. */
    void check(Condition condition) {
        String field = condition.field();
        if (Stream.of(ISSUE, DUE, PEOPLE, NAMES).noneMatch(names -> names.contains(field))) {
            throw new Refusal("Field '" + field + "' does not exist or you do not have permission to view it.");
        }
        boolean orders = condition.operator().matches("[<>]=?");
        if (condition.operator().endsWith("~") || orders && (PEOPLE.contains(field) || NAMES.contains(field))) {
            throw new Refusal("The operator '" + condition.operator() + "' is not supported by the '" + field
                    + "' field.");
        }
        for (Value value : condition.values()) {
            if (value.arguments().isPresent()) checkFunction(condition, value);
            else if (!isEmpty(field, value)) literal(field, value.text().orElseThrow());
        }
    }

    private void checkFunction(Condition condition, Value value) {
        String name = value.text().orElseThrow();
        if (name.equalsIgnoreCase("currentUser") && PEOPLE.contains(condition.field())) return;
        InstalledPlugin.Function function = plugin.jqlFunction(name)
                .orElseThrow(() -> new Refusal("Unable to find JQL function '" + name + "()'."));
        if (!ISSUE.contains(condition.field()) || function.jql().getDataType() != JiraDataTypes.ISSUE) {
            throw new Refusal("The function '" + name + "' cannot be used with the field '" + condition.field() + "'.");
        }
        if (function.list() != condition.isList()) {
            throw new Refusal("Operator '" + condition.operator() + "' does not support the "
                    + (function.list() ? "" : "non-") + "list value '" + name + "()' for field '"
                    + condition.field() + "'.");
        }
        MessageSet wrong = function.jql().validate(searcher, operand(value), condition);
        if (wrong.hasAnyErrors()) throw new Refusal(String.join(" ", wrong.getErrorMessages()));
    }

    Predicate<StoredIssue> predicate(Condition condition) {
        String operator = condition.operator();
        boolean negates = Set.of("!=", "NOT IN", "IS NOT").contains(operator);
        boolean empty = condition.values().stream().anyMatch(value -> isEmpty(condition.field(), value));
        List<Comparable<?>> wanted = condition.values().stream()
                .flatMap(value -> values(condition, value)).collect(Collectors.toList());
        if (operator.matches("[<>]=?")) return issue -> isOrdered(condition, value(condition.field(), issue), wanted);
        Set<Comparable<?>> set = Set.copyOf(wanted);
        return issue -> value(condition.field(), issue)
                .map(value -> set.contains(value) != negates).orElse(empty && !negates);
    }

    private static boolean isEmpty(String field, Value value) {
        return value.text().isEmpty()
                || field.equals("resolution") && value.text().filter("unresolved"::equalsIgnoreCase).isPresent();
    }

    private Stream<Comparable<?>> values(Condition condition, Value value) {
        if (isEmpty(condition.field(), value)) return Stream.empty();
        if (value.arguments().isEmpty()) return literal(condition.field(), value.text().get()).stream();
        if (PEOPLE.contains(condition.field())) {
            return HostApplicationUser.known(searcher).map(HostUser::key).stream().map(key -> key);
        }
        InstalledPlugin.Function function = plugin.jqlFunction(value.text().get()).orElseThrow();
        List<QueryLiteral> found = function.jql().getValues(() -> searcher, operand(value), condition);
        Set<Long> ids = found.stream().map(QueryLiteral::getLongValue).collect(Collectors.toSet());
        return issues.all().stream().filter(issue -> ids.contains(issue.id())).map(IssueNumber::of);
    }

    private static FunctionOperand operand(Value value) {
        return new FunctionOperand(value.text().orElseThrow(), value.arguments().orElseThrow());
    }

    private static Optional<Comparable<?>> value(String field, StoredIssue issue) {
        if (ISSUE.contains(field)) return Optional.of(IssueNumber.of(issue));
        IssueFields fields = issue.fields();
        String text = switch (field) {
            case "project" -> issue.projectKey();
            case "assignee" -> fields.assigneeKey();
            case "reporter" -> fields.reporterKey();
            case "status" -> fields.status();
            case "resolution" -> issue.resolved().map(moment -> "Done").orElse("");
            default -> fields.due();
        };
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(DUE.contains(field) ? LocalDate.parse(text) : text);
    }

    private Optional<Comparable<?>> literal(String field, String text) {
        if (DUE.contains(field)) return Optional.of(day(field, text));
        Optional<Comparable<?>> found = switch (field) {
            case "resolution" -> Optional.of("Done");
            case "status" -> IssueFields.STATUSES.stream().filter(text::equalsIgnoreCase).findFirst()
                    .map(status -> status);
            case "project" -> project(text);
            case "assignee", "reporter" -> site.users().byUsername(text).map(HostUser::key);
            default -> issues.byKeyOrId(text).filter(this::isVisible).map(IssueNumber::of);
        };
        if (found.isPresent()) return found;
        throw new Refusal(ISSUE.contains(field) ? "An issue with key '" + text + "' does not exist for field '"
                + field + "'." : "The value '" + text + "' does not exist for the field '" + field + "'.");
    }

    private Optional<Comparable<?>> project(String text) {
        return site.containers().allowing(HostApplicationUser.known(searcher), Kind.BROWSE).stream()
                .filter(project -> List.of(project.key(), project.name(), String.valueOf(project.id())).contains(text))
                .map(Container::key).<Comparable<?>>map(key -> key).findFirst();
    }

    private boolean isVisible(StoredIssue issue) {
        return site.permissions().allow(HostApplicationUser.known(searcher), Kind.BROWSE, issue.projectKey());
    }

    /** A day of the system's zone, or so many days or weeks from today. */
    private static LocalDate day(String field, String text) {
        try {
            if (text.matches("[-+]?\\d{1,5}[dwDW]")) {
                long number = Long.parseLong(text.substring(0, text.length() - 1));
                LocalDate today = LocalDate.ofInstant(MovableClock.systemUTC().instant(), ZoneId.systemDefault());
                return text.toLowerCase(Locale.ROOT).endsWith("w") ? today.plusWeeks(number) : today.plusDays(number);
            }
            return LocalDate.parse(text.replace('/', '-'));
        } catch (DateTimeException notADay) {
            throw new Refusal("Date value '" + text + "' for field '" + field + "' is invalid. Valid formats include:"
                    + " 'YYYY/MM/DD', 'YYYY-MM-DD', or a period format e.g. '-5d', '4w'.");
        }
    }

    private static boolean isOrdered(Condition condition, Optional<Comparable<?>> value, List<Comparable<?>> wanted) {
        if (value.isEmpty() || wanted.isEmpty()) return false;
        Optional<Integer> order = compared(value.get(), wanted.get(0));
        boolean orEqual = condition.operator().endsWith("=");
        boolean less = condition.operator().startsWith("<");
        return order.filter(sign -> sign == 0 ? orEqual : sign < 0 == less).isPresent();
    }

    /** Issues of different projects have no order. */
    private static Optional<Integer> compared(Comparable<?> value, Comparable<?> other) {
        if (value instanceof LocalDate day) return Optional.of(Integer.signum(day.compareTo((LocalDate) other)));
        IssueNumber issue = (IssueNumber) value;
        return Optional.of((IssueNumber) other).filter(number -> number.project().equals(issue.project()))
                .map(number -> Integer.signum(issue.compareTo(number)));
    }

    /** An issue's key, in the order of keys. */
    record IssueNumber(String project, int number) implements Comparable<IssueNumber> {
        static IssueNumber of(StoredIssue issue) {
            return new IssueNumber(issue.projectKey(), issue.number());
        }

        @Override
        public int compareTo(IssueNumber other) {
            int order = project.compareTo(other.project);
            return order == 0 ? Integer.compare(number, other.number) : order;
        }
    }
}
