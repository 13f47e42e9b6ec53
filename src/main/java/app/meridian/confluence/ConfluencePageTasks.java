package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.PageTask;
import app.meridian.core.duedate.PageTasks;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The tasks in Confluence's pages and blog posts. */
@ConfluenceComponent
public class ConfluencePageTasks implements PageTasks {
    /** How many pages are asked for, whether or not the reader may see them. */
    private static final int MOST_LOOKED_AT = 2_000;

    private final PageManager pages;
    private final PermissionManager permissions;
    private final NamedUsers users;

    public ConfluencePageTasks(@ConfluenceImport PageManager pages,
            @ConfluenceImport("confluencePermissionManager") PermissionManager permissions, NamedUsers users) {
        this.pages = requireNonNull(pages, "pages");
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
    }

    @Override
    public Optional<Found> find(Optional<PersonId> reader, Subject page, boolean below) {
        Optional<ConfluenceUser> user = reader.flatMap(users::byId);
        boolean unknown = reader.isPresent() && user.isEmpty();
        if (unknown || page.type() != SubjectType.PAGE) return Optional.empty();
        Walk walk = new Walk(user);
        return Optional.ofNullable(pages.getAbstractPage(page.id())).filter(walk::shows)
                .map(top -> found(top, below ? walk.from(top) : List.of(top), walk.stopped));
    }

    private Found found(AbstractPage top, List<AbstractPage> read, boolean stopped) {
        List<PageTask> tasks = read.stream().flatMap(page -> tasks(page).stream()).toList();
        return new Found(new Container(ContainerType.SPACE, top.getSpace().getId()), tasks, read.size(), stopped);
    }

    private List<PageTask> tasks(AbstractPage page) {
        PageTask.TaskPage home = new PageTask.TaskPage(page.getId(), page.getDisplayTitle(), page.getUrlPath());
        return StorageTasks.of(page.getBodyAsString()).stream().map(task -> new PageTask(home, task.id(), task.done(),
                task.text().stream().map(this::piece).toList(), task.firstUser().flatMap(this::person),
                task.firstDay())).toList();
    }

    private PageTask.Piece piece(StoredTask.Piece piece) {
        if (piece instanceof StoredTask.Day day) return new PageTask.Day(day.date());
        if (piece instanceof StoredTask.Words words) return new PageTask.Words(words.text());
        StoredTask.User user = (StoredTask.User) piece;
        return person(user).<PageTask.Piece>map(PageTask.Mention::new)
                .orElseGet(() -> new PageTask.Words(user.name().orElse("")));
    }

    /** Confluence remembers the keys of users that are gone. */
    private Optional<PersonId> person(StoredTask.User user) {
        return user.key().map(PersonId::new).or(() -> user.name().flatMap(users::named));
    }

    /** From a page to those below it, level by level, as far as one reader may go. */
    private final class Walk {
        private final Optional<ConfluenceUser> user;
        private boolean stopped;

        private Walk(Optional<ConfluenceUser> user) {
            this.user = user;
        }

        private boolean shows(AbstractPage page) {
            return page.isCurrent() && page.isLatestVersion()
                    && permissions.hasPermission(user.orElse(null), Permission.VIEW, page);
        }

        private List<AbstractPage> from(AbstractPage top) {
            List<AbstractPage> read = new ArrayList<>();
            Deque<AbstractPage> ahead = new ArrayDeque<>(List.of(top));
            int lookedAt = 0;
            while (!ahead.isEmpty() && !stopped) {
                AbstractPage page = ahead.remove();
                lookedAt++;
                stopped = lookedAt > MOST_LOOKED_AT;
                if (stopped || !shows(page)) continue;
                stopped = read.size() == MOST_PAGES;
                if (!stopped) read.add(page);
                if (page instanceof Page parent) ahead.addAll(parent.getChildren());
            }
            return read;
        }
    }
}
