package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.CheckIn;
import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.Page;
import app.meridian.core.checkin.PageRequest;
import app.meridian.core.checkin.Question;
import app.meridian.core.person.People;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import app.meridian.text.Markdown;
import app.meridian.web.CheckInsTable.Headings;
import app.meridian.web.CheckInsTable.Html;
import app.meridian.web.CheckInsTable.Row;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts the newest check-ins of a subject on paper, for the current reader's rights and language. */
@Component
public class CheckInsTables {
    private static final String ABSOLUTE = "uuuu-MM-dd HH:mm";

    private final CheckInService checkIns;
    private final CurrentReader currentReader;
    private final People people;
    private final Markdown markdown;
    private final I18nResolver i18n;

    public CheckInsTables(CheckInService checkIns, CurrentReader currentReader, People people, Markdown markdown,
            @ComponentImport I18nResolver i18n) {
        this.checkIns = requireNonNull(checkIns, "checkIns");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.people = requireNonNull(people, "people");
        this.markdown = requireNonNull(markdown, "markdown");
        this.i18n = requireNonNull(i18n, "i18n");
    }

    /** Empty for a reader who may not see the subject. */
    public CheckInsTable of(Subject subject) {
        Reader reader = currentReader.get();
        Page page = visible(reader, subject);
        List<Row> rows = page.checkIns().stream().filter(each -> each.deleted().isEmpty()).map(this::row).toList();
        String more = page.hasMore() ? i18n.getText("meridian.check-ins.table.more", PageRequest.MOST) : "";
        return new CheckInsTable(headings(), rows, i18n.getText("meridian.check-ins.panel.empty"), more);
    }

    private Page visible(Reader reader, Subject subject) {
        try {
            return checkIns.list(reader.person(), subject, PageRequest.newest(PageRequest.MOST));
        } catch (SubjectNotFoundException hidden) {
            return new Page(List.of(), false);
        }
    }

    private Headings headings() {
        return new Headings(
                i18n.getText("meridian.check-ins.table.person"),
                i18n.getText("meridian.check-ins.entry.done"),
                i18n.getText("meridian.check-ins.entry.next"),
                i18n.getText("meridian.check-ins.table.blocked"),
                i18n.getText("meridian.check-ins.table.posted"));
    }

    private Row row(CheckIn checkIn) {
        String name = people.find(checkIn.author()).fullName()
                .orElseGet(() -> i18n.getText("meridian.check-ins.entry.former-user"));
        String posted = DateTimeFormatter.ofPattern(ABSOLUTE, Locale.ROOT)
                .format(checkIn.postedAt().atZone(checkIn.authorZone()));
        return new Row(name, i18n.getText("meridian.check-ins.table.time", posted, checkIn.authorZone().getId()),
                html(checkIn, Question.DONE), html(checkIn, Question.NEXT), html(checkIn, Question.BLOCKED));
    }

    private Html html(CheckIn checkIn, Question question) {
        return new Html(markdown.toPaper(question.answerOf(checkIn.answers())));
    }
}
