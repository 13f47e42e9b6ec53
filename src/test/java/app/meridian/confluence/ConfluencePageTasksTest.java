package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.duedate.PageTask;
import app.meridian.core.duedate.PageTasks;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule H4. */
class ConfluencePageTasksTest {
    private static final Optional<PersonId> BEN = Optional.of(new PersonId("ben"));

    private final PageManager pages = mock();
    private final PermissionManager permissions = mock();
    private final UserAccessor users = mock();
    private final ConfluencePageTasks tasks = new ConfluencePageTasks(pages, permissions, new NamedUsers(users));

    @BeforeEach
    void benSeesEverything() {
        ConfluenceUser ben = mock();
        when(users.getUserByKey(new UserKey("ben"))).thenReturn(ben);
        when(ben.getKey()).thenReturn(new UserKey("ben"));
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);
    }

    @Test
    void goDownLevelByLevel() {
        Page grandchild = page(4);
        Page child = page(2, grandchild);
        Page top = page(1, child, page(3));

        assertThat(ids(top, true)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ids(top, false)).containsExactly(1L);
    }

    @Test
    void leaveOutWhatIsHiddenWithAllBelowIt() {
        Page hidden = page(2, page(3));
        Page top = page(1, hidden, page(4));
        when(permissions.hasPermission(any(), any(), eq(hidden))).thenReturn(false);

        assertThat(ids(top, true)).containsExactly(1L, 4L);
        assertThat(find(hidden, true)).isEmpty();
    }

    @Test
    void leaveOutDraftsAndTheTrash() {
        Page trashed = page(2);
        when(trashed.isCurrent()).thenReturn(false);

        assertThat(ids(page(1, trashed), true)).containsExactly(1L);
        assertThat(find(trashed, false)).isEmpty();
    }

    @Test
    void stopAtTwoHundredPages() {
        Page[] children = IntStream.range(2, 250).mapToObj(this::page).toArray(Page[]::new);

        PageTasks.Found found = find(page(1, children), true).orElseThrow();

        assertThat(found.pages()).isEqualTo(200);
        assertThat(found.morePages()).isTrue();
        assertThat(find(page(1, children[0]), true).orElseThrow().morePages()).isFalse();
    }

    @Test
    void stopWherePagesGoInCircles() {
        Page child = page(2);
        Page top = page(1, child);
        when(child.getChildren()).thenReturn(List.of(top));

        assertThat(find(top, true).orElseThrow().morePages()).isTrue();
    }

    @Test
    void belongToTheFirstPersonAndTheFirstDate() {
        Page top = page(1);
        when(top.getBodyAsString()).thenReturn("<ac:task><ac:task-id>1</ac:task-id><ac:task-body>"
                + "<ri:user ri:username=\"nobody\"/><ri:user ri:userkey=\"gone\"/></ac:task-body></ac:task>");

        PageTask task = find(top, false).orElseThrow().tasks().get(0);

        assertThat(task.assignee()).isEmpty();
        assertThat(task.text()).containsExactly(
                new PageTask.Words("nobody"), new PageTask.Mention(new PersonId("gone")));
    }

    @Test
    void areNoneForAReaderWhomConfluenceDoesNotKnow() {
        page(1);

        assertThat(tasks.find(Optional.of(new PersonId("x")), new Subject(SubjectType.PAGE, 1), true)).isEmpty();
        assertThat(tasks.find(BEN, new Subject(SubjectType.PAGE, 9), true)).isEmpty();
        assertThat(tasks.find(BEN, new Subject(SubjectType.ISSUE, 1), true)).isEmpty();
    }

    private Page page(long id, Page... children) {
        Page page = mock();
        Space space = mock();
        when(space.getId()).thenReturn(5L);
        when(page.getSpace()).thenReturn(space);
        when(page.getId()).thenReturn(id);
        when(page.getDisplayTitle()).thenReturn("Page");
        when(page.getUrlPath()).thenReturn("/page");
        when(page.isCurrent()).thenReturn(true);
        when(page.isLatestVersion()).thenReturn(true);
        when(page.getChildren()).thenReturn(List.of(children));
        when(page.getBodyAsString()).thenReturn("<ac:task><ac:task-id>1</ac:task-id></ac:task>");
        when(pages.getAbstractPage(id)).thenReturn(page);
        return page;
    }

    private List<Long> ids(Page top, boolean below) {
        return find(top, below).orElseThrow().tasks().stream().map(task -> task.page().id()).toList();
    }

    private Optional<PageTasks.Found> find(Page top, boolean below) {
        return tasks.find(BEN, new Subject(SubjectType.PAGE, top.getId()), below);
    }
}
