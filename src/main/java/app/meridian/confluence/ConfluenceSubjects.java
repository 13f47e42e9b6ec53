package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import java.util.Optional;

/** Confluence's pages and blog posts. Drafts, older versions and what is in the trash are no subjects. */
@ConfluenceComponent
public class ConfluenceSubjects implements Subjects {
    private final PageManager pages;

    public ConfluenceSubjects(@ConfluenceImport PageManager pages) {
        this.pages = requireNonNull(pages, "pages");
    }

    @Override
    public Optional<Subject> find(SubjectType type, String id) {
        if (type != SubjectType.PAGE || !id.matches("\\d{1,18}")) return Optional.empty();
        return Optional.ofNullable(pages.getAbstractPage(Long.parseLong(id)))
                .filter(page -> page.isLatestVersion() && page.isCurrent())
                .map(page -> new Subject(SubjectType.PAGE, page.getId()));
    }

    /** What is in the trash can be restored. */
    @Override
    public boolean isGone(Subject subject) {
        return subject.type() != SubjectType.PAGE || pages.getAbstractPage(subject.id()) == null;
    }
}
