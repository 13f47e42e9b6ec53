package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfluenceAccessTest {
    private static final Subject PAGE = new Subject(SubjectType.PAGE, 65_537);
    private static final PersonId AIKO = new PersonId("ff8080814a1");
    private static final PersonId NOBODY = new PersonId("ff0");

    private final PageManager pages = mock();
    private final PermissionManager permissions = mock();
    private final UserAccessor users = mock();
    private final ConfluenceUser aiko = mock();
    private final Page page = mock();
    private final ConfluenceAccess access = new ConfluenceAccess(pages, permissions, users);

    @BeforeEach
    void thePageExists() {
        when(page.isLatestVersion()).thenReturn(true);
        when(page.isCurrent()).thenReturn(true);
        when(page.getId()).thenReturn(65_537L);
        when(pages.getAbstractPage(65_537L)).thenReturn(page);
        when(users.getUserByKey(new UserKey(AIKO.key()))).thenReturn(aiko);
    }

    @Test
    void asksConfluenceForTheRightToViewAndToComment() {
        when(permissions.hasPermission(aiko, Permission.VIEW, page)).thenReturn(true);

        assertThat(access.canSee(Optional.of(AIKO), PAGE)).isTrue();
        assertThat(access.canComment(AIKO, PAGE)).isFalse();

        when(permissions.hasCreatePermission(aiko, page, Comment.class)).thenReturn(true);

        assertThat(access.canComment(AIKO, PAGE)).isTrue();
    }

    @Test
    void doesNotTakeAnUnknownUserForAnAnonymousOne() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);

        assertThat(access.canSee(Optional.empty(), PAGE)).isTrue();
        assertThat(access.canSee(Optional.of(NOBODY), PAGE)).isFalse();
        assertThat(access.canComment(NOBODY, PAGE)).isFalse();
    }

    @Test
    void knowsNoIssuesAndNoPagesThatHaveGone() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);

        assertThat(access.canSee(Optional.of(AIKO), new Subject(SubjectType.ISSUE, 65_537))).isFalse();
        assertThat(access.canSee(Optional.of(AIKO), new Subject(SubjectType.PAGE, 7))).isFalse();
    }

    @Test
    void showsNobodyADraftOrWhatIsInTheTrash() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);
        when(permissions.hasCreatePermission(any(), any(), any())).thenReturn(true);
        assertThat(access.canSee(Optional.of(AIKO), PAGE)).isTrue();

        when(page.isCurrent()).thenReturn(false);

        assertThat(access.canSee(Optional.of(AIKO), PAGE)).isFalse();
        assertThat(access.canComment(AIKO, PAGE)).isFalse();
        assertThat(new ConfluenceSubjects(pages).find(SubjectType.PAGE, "65537")).isEmpty();
    }

    @Test
    void findsPagesButNoOlderVersions() {
        ConfluenceSubjects subjects = new ConfluenceSubjects(pages);

        assertThat(subjects.find(SubjectType.PAGE, "65537")).contains(PAGE);
        assertThat(subjects.find(SubjectType.PAGE, "x")).isEmpty();
        assertThat(subjects.find(SubjectType.ISSUE, "65537")).isEmpty();

        when(page.isLatestVersion()).thenReturn(false);

        assertThat(subjects.find(SubjectType.PAGE, "65537")).isEmpty();
    }
}
