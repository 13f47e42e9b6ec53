package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;

/** Confluence's permissions on pages. */
@ConfluenceComponent
public class ConfluenceAccess implements Access {
    private final PageManager pages;
    private final PermissionManager permissions;
    private final UserAccessor users;

    public ConfluenceAccess(
            @ConfluenceImport PageManager pages,
            @ConfluenceImport("confluencePermissionManager") PermissionManager permissions,
            @ConfluenceImport UserAccessor users) {
        this.pages = requireNonNull(pages, "pages");
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
    }

    /** Confluence takes a null user for an anonymous one. */
    @Override
    public boolean canSee(Optional<PersonId> reader, Subject subject) {
        Optional<ConfluenceUser> user = reader.flatMap(this::userOf);
        if (reader.isPresent() && user.isEmpty()) return false;
        return page(subject)
                .filter(page -> permissions.hasPermission(user.orElse(null), Permission.VIEW, page))
                .isPresent();
    }

    @Override
    public boolean canComment(PersonId person, Subject subject) {
        Optional<ConfluenceUser> user = userOf(person);
        return user.isPresent() && page(subject)
                .filter(page -> permissions.hasCreatePermission(user.get(), page, Comment.class))
                .isPresent();
    }

    private Optional<AbstractPage> page(Subject subject) {
        if (subject.type() != SubjectType.PAGE) return Optional.empty();
        return Optional.ofNullable(pages.getAbstractPage(subject.id())).filter(AbstractPage::isCurrent);
    }

    private Optional<ConfluenceUser> userOf(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(new UserKey(person.key())));
    }
}
