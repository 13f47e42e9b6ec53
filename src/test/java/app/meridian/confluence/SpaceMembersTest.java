package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpaceMembersTest {
    private final PermissionManager permissions = mock();
    private final UserAccessor users = mock();
    private final Space demo = mock();
    private final SpaceMembers members = new SpaceMembers(permissions, users);

    private final ConfluenceUser aiko = user("aiko", "Aiko Tanaka");
    private final ConfluenceUser ben = user("ben", "ben Krüger");
    private final ConfluenceUser carmen = user("carmen", "Carmen Ortega");
    private final ConfluenceUser dara = user("dara", "Dara Shrestha");

    @BeforeEach
    void everybodyMayView() {
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(demo))).thenReturn(true);
    }

    @Test
    void areThoseNamedAndThoseInGroupsByFullName() {
        group("returns-team", "dara", "aiko");
        granted(toUser(carmen), toUser(ben), toGroup("returns-team"));

        assertThat(members.of(demo, 50)).containsExactly(id("aiko"), id("ben"), id("carmen"), id("dara"));
    }

    @Test
    void areNotThoseToWhomItIsOpenLikeToEverybody() {
        granted(grant("VIEWSPACE"), toUser(ben));

        assertThat(members.of(demo, 50)).containsExactly(id("ben"));
    }

    @Test
    void areNotThoseWhoMayOnlyDoSomethingElse() {
        SpacePermission comment = grant("COMMENT");
        when(comment.getUserSubject()).thenReturn(ben);
        SpacePermission edit = grant("EDITSPACE");
        when(edit.getGroup()).thenReturn("returns-team");
        group("returns-team", "aiko");
        granted(comment, edit);

        assertThat(members.of(demo, 50)).isEmpty();
    }

    @Test
    void areEachThereOnce() {
        group("returns-team", "ben", "dara");
        group("berlin-office", "ben");
        granted(toUser(ben), toUser(ben), toGroup("returns-team"), toGroup("berlin-office"));

        assertThat(members.of(demo, 50)).containsExactly(id("ben"), id("dara"));
    }

    @Test
    void mayAllSeeTheSpace() {
        group("returns-team", "aiko", "dara");
        granted(toUser(ben), toUser(carmen), toGroup("returns-team"));
        when(permissions.hasPermission(ben, Permission.VIEW, demo)).thenReturn(false);
        when(permissions.hasPermission(dara, Permission.VIEW, demo)).thenReturn(false);

        assertThat(members.of(demo, 50)).containsExactly(id("aiko"), id("carmen"));
    }

    @Test
    void areKnown() {
        group("returns-team", "aiko", "dara");
        granted(toUser(ben), toUser(carmen), toGroup("returns-team"), toGroup("gone"));
        when(users.getExistingUserByKey(new UserKey("key-carmen"))).thenReturn(null);
        when(users.getUserByName("dara")).thenReturn(null);

        assertThat(members.of(demo, 50)).containsExactly(id("aiko"), id("ben"));
    }

    @Test
    void keepThoseNamedWhenNotAllFit() {
        group("returns-team", "aiko", "ben");
        granted(toGroup("returns-team"), toUser(carmen), toUser(dara));

        assertThat(members.of(demo, 3)).containsExactly(id("aiko"), id("carmen"), id("dara"));
        assertThat(members.of(demo, 1)).containsExactly(id("carmen"));
    }

    @Test
    void askForNoGroupWhenThoseNamedSuffice() {
        granted(toGroup("returns-team"), toUser(carmen), toUser(dara));

        assertThat(members.of(demo, 2)).containsExactly(id("carmen"), id("dara"));
        verify(users, never()).getGroup(any());
    }

    @Test
    void preferTheSmallestGroupThenTheFirstName() {
        group("everybody", "aiko", "ben", "dara");
        group("tokyo-office", "dara");
        group("berlin-office", "carmen");
        granted(toGroup("everybody"), toGroup("tokyo-office"), toGroup("berlin-office"));

        assertThat(members.of(demo, 1)).containsExactly(id("carmen"));
        assertThat(members.of(demo, 2)).containsExactly(id("carmen"), id("dara"));
        assertThat(members.of(demo, 3)).containsExactly(id("aiko"), id("carmen"), id("dara"));
    }

    @Test
    void stopLookingWhenTheLimitIsReached() {
        group("everybody", "dara", "carmen", "ben", "aiko");
        granted(toGroup("everybody"));

        assertThat(members.of(demo, 2)).containsExactly(id("aiko"), id("ben"));
        verify(users, never()).getUserByName("carmen");
    }

    @Test
    void lookUpNoMoreThanTwiceTheLimit() {
        group("everybody", IntStream.range(0, 100).mapToObj(number -> "former" + number).toArray(String[]::new));
        granted(toGroup("everybody"));

        assertThat(members.of(demo, 10)).isEmpty();
        verify(users, times(20)).getUserByName(anyString());
    }

    private static PersonId id(String username) {
        return new PersonId("key-" + username);
    }

    private ConfluenceUser user(String username, String fullName) {
        ConfluenceUser user = mock();
        UserKey key = new UserKey("key-" + username);
        when(user.getKey()).thenReturn(key);
        when(user.getFullName()).thenReturn(fullName);
        when(users.getUserByName(username)).thenReturn(user);
        when(users.getExistingUserByKey(key)).thenReturn(user);
        return user;
    }

    private void group(String name, String... usernames) {
        Group group = mock();
        when(users.getGroup(name)).thenReturn(group);
        when(users.getMemberNamesAsList(group)).thenReturn(List.of(usernames));
    }

    private void granted(SpacePermission... grants) {
        when(demo.getPermissions()).thenReturn(Stream.of(grants).toList());
    }

    private static SpacePermission toUser(ConfluenceUser user) {
        SpacePermission grant = grant("VIEWSPACE");
        when(grant.getUserSubject()).thenReturn(user);
        return grant;
    }

    private static SpacePermission toGroup(String name) {
        SpacePermission grant = grant("VIEWSPACE");
        when(grant.getGroup()).thenReturn(name);
        return grant;
    }

    private static SpacePermission grant(String type) {
        SpacePermission grant = mock();
        when(grant.getType()).thenReturn(type);
        return grant;
    }
}
