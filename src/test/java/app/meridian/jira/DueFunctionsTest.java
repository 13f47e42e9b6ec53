package app.meridian.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.duedate.DueFilter;
import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.duedate.InMemoryDueStore;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.SmallCompany;
import app.meridian.text.TextsOf;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may write between the brackets. */
class DueFunctionsTest {
    private final SmallCompany company = new SmallCompany();
    private final JiraDueFunctions functions = new JiraDueFunctions(
            (searcher, range) -> {
                throw new AssertionError("Nothing is searched for");
            }, new InMemoryDueStore(), company.hours,
            new Colleagues(company.hours, company.circles, company.people), SmallCompany.CLOCK);
    private final JqlMessages english = new JqlMessages(new TextsOf(Locale.ENGLISH));
    private final DueWithinWorkingHours within = new DueWithinWorkingHours(functions, english);
    private final TerminalClause clause = mock(TerminalClause.class);

    @Test
    void takesALengthAndWhose() {
        assertThat(within.filter(List.of("8h"))).isEqualTo(filter("PT8H", Whose.ASSIGNEE));
        assertThat(within.filter(List.of("1h 30m", "Assignee"))).isEqualTo(filter("PT90M", Whose.ASSIGNEE));
        assertThat(within.filter(List.of("45m", " ME "))).isEqualTo(filter("PT45M", Whose.SEARCHER));
        assertThat(errors(within, "8h", "me")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 hours   | "8 hours" is not a length of working time. Write it like 8h, 45m or 1h 30m.
            8h,you    | "you" does not say whose working time. Write "assignee" or "me".
            {0}       | "{0}" is not a length of working time. Write it like 8h, 45m or 1h 30m.
            8h,me,now | Say how much working time: dueWithinWorkingHours("8h"). The only other word it takes is \
            "assignee" or "me": dueWithinWorkingHours("8h", "me").
            """)
    void saysWhatIsWrong(String arguments, String message) {
        assertThat(errors(within, arguments.split(","))).containsExactly(message);
    }

    @Test
    void needsALength() {
        assertThat(errors(within)).singleElement().asString().startsWith("Say how much working time");
        assertThat(within.getMinimumNumberOfExpectedArguments()).isEqualTo(1);
    }

    @Test
    void speaksGerman() {
        JqlMessages german = new JqlMessages(new TextsOf(Locale.GERMAN));

        assertThat(errors(new DueWithinWorkingHours(functions, german), "8 hours")).containsExactly(
                "\"8 hours\" ist keine L\u00e4nge von Arbeitszeit. Schreiben Sie sie wie 8h, 45m oder 1h 30m.");
    }

    @Test
    void theOthersTakeNothing() {
        List.of(new DueInNonWorkingTime(functions, english), new OverdueForAssignee(functions, english))
                .forEach(function -> {
                    assertThat(errors(function)).isEmpty();
                    assertThat(errors(function, "8h")).containsExactly(
                            "dueFunction takes nothing between its brackets. Write it like dueFunction().");
                    assertThat(function.getMinimumNumberOfExpectedArguments()).isZero();
                    assertThat(function.getDataType()).isEqualTo(JiraDataTypes.ISSUE);
                });
    }

    /** A saved search may be run without being validated. */
    @Test
    void findsNothingWithArgumentsThatAreWrong() {
        QueryCreationContext context = mock(QueryCreationContext.class);
        ApplicationUser ben = mock(ApplicationUser.class);
        when(context.getApplicationUser()).thenReturn(ben);
        when(ben.getKey()).thenReturn("ben");

        assertThat(within.getValues(context, operand(within, "soon"), clause)).isEmpty();
    }

    /** Rule P2. */
    @Test
    void findsNothingForAnonymousSearchers() {
        QueryCreationContext context = mock(QueryCreationContext.class);

        assertThat(within.getValues(context, operand(within, "8h"), clause)).isEmpty();
        assertThat(within.getValues(context, operand(within, "8h", "me"), clause)).isEmpty();
    }

    private List<String> errors(DueFunction function, String... arguments) {
        return List.copyOf(function.validate(null, operand(function, arguments), clause).getErrorMessages());
    }

    private static FunctionOperand operand(DueFunction function, String... arguments) {
        boolean within = function instanceof DueWithinWorkingHours;
        return new FunctionOperand(within ? "dueWithinWorkingHours" : "dueFunction", List.of(arguments));
    }

    private static DueFilter filter(String length, Whose whose) {
        return new DueFilter.Within(Duration.parse(length), whose);
    }
}
