package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.DayInput;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;

/** The format of Jira's date picker. A day is a midnight of the Java virtual machine there, as a timestamp's is. */
@JiraComponent
public class JiraDayInput implements DayInput {
    private final DateTimeFormatter formatter;
    private final UserManager users;

    public JiraDayInput(
            @JiraImport DateTimeFormatter formatter, @JiraImport("jiraUserManager") UserManager users) {
        this.formatter = requireNonNull(formatter, "formatter");
        this.users = requireNonNull(users, "users");
    }

    @Override
    public Optional<LocalDate> parse(Optional<PersonId> reader, String typed) {
        try {
            Timestamp midnight = new Timestamp(picker(reader).parse(typed).getTime());
            return Optional.of(midnight.toLocalDateTime().toLocalDate());
        } catch (IllegalArgumentException notADay) {
            return Optional.empty();
        }
    }

    @Override
    public String format(Optional<PersonId> reader, LocalDate day) {
        return picker(reader).format(Timestamp.valueOf(day.atStartOfDay()));
    }

    /** The person brings their language, and a zone that a day must not be read in. Jira takes null for nobody. */
    private DateTimeFormatter picker(Optional<PersonId> reader) {
        return formatter.forUser(reader.map(person -> users.getUserByKey(person.key())).orElse(null))
                .withSystemZone().withStyle(DateTimeStyle.DATE_PICKER);
    }
}
