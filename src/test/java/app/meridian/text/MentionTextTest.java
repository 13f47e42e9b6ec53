package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.MentionMark;
import app.meridian.core.person.PersonId;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTextTest {
    private final KnownUsers users = new KnownUsers()
            .with("JIRAUSER1", "ben").with("JIRAUSER2", "ben.krueger").with("a/b c%+]", "aiko_t")
            .with("JIRAUSER4", "ana@example.org").with("JIRAUSER5", "o'neil");
    private final MentionText mentions = users.mentions();

    /** Stored texts are written with {1} where the key of JIRAUSER1 stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @ben                            | {1}
            Ask @ben.                       | Ask {1}.
            Ask @ben, then (@ben) or **@ben**: | Ask {1}, then ({1}) or **{1}**:
            _@ben_                          | _{1}_
            @ben's idea                     | {1}'s idea
            @ben.krueger and @ben.Krueger.  | {2} and {2}.
            @ben.kr                         | {1}.kr
            @ben-san                        | {1}-san
            @benさん                        | {1}さん
            @ana@example.org, @ana          | {4}, @ana
            @ben@example.org                | @ben@example.org
            [~ben] and [~ben]: done         | {1} and {1}: done
            [~o'neil], @o'neil              | {5}, @o'neil
            # Thanks @ben                   | # Thanks {1}
            - [ ] @ben                      | - [ ] {1}
            """)
    void findsCurrentUsers(String typed, String stored) {
        assertThat(mentions.toStored(typed)).isEqualTo(withKeys(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@hugo", "@bent", "a@ben", "x.@ben", "https://example.org/@ben", "https://x.org/?u=@ben",
        "`@ben`", "```\n@ben\n```", "    @ben", "[see @ben](https://example.org)", "<https://example.org/@ben>",
        "\\@ben", "\\[~ben]", "[~hugo]", "[~ ben]", "[~50%]", "@", "[~]", "<b title='@ben'>", "<div>\n@ben\n</div>",
        "![@ben](https://example.org/a.png)", "100% @ home"})
    void leavesEverythingElseAsItWasTyped(String typed) {
        assertThat(mentions.toStored(typed)).isEqualTo(typed);
        assertThat(mentions.toTyped(typed)).isEqualTo(typed);
    }

    @Test
    void followsANewName() {
        String stored = mentions.toStored("@ben, @ben.krueger and @aiko_t");

        users.with("JIRAUSER1", "benjamin").with("JIRAUSER2", "hugo o'neil");

        assertThat(mentions.toTyped(stored)).isEqualTo("@benjamin, [~hugo%20o%27neil] and @aiko_t");
        assertThat(mentions.toStored(mentions.toTyped(stored))).isEqualTo(stored);
    }

    @Test
    void keepsAPersonWhereTheNewNameWouldBeReadAsAnother() {
        String stored = mentions.toStored("@ben.krueger.x, @ben.krueger@home");

        users.with("JIRAUSER2", "hugo").with("JIRAUSER6", "hugo.x");

        assertThat(mentions.toTyped(stored)).isEqualTo("[~hugo].x, @ben.krueger@home");
        assertThat(mentions.toStored(mentions.toTyped(stored))).isEqualTo(stored);
    }

    @Test
    void doesNotGiveANameOfTheFutureToWhatWasTypedBefore() {
        String stored = mentions.toStored("@hugo and [~hugo] and [~JIRAUSER1]");

        users.with("JIRAUSER6", "hugo");

        assertThat(mentions.toTyped(stored)).isEqualTo("@hugo and [~hugo] and [~JIRAUSER1]");
        assertThat(users.markdown(Locale.ENGLISH).toHtml(stored))
                .isEqualTo("<p>@hugo and [~hugo] and [~JIRAUSER1]</p>\n");
    }

    @Test
    void hasHarmlessWordsForAFormerUser() {
        String stored = mentions.toStored("Ask @ben");

        users.delete("JIRAUSER1");

        assertThat(mentions.toTyped(stored)).isEqualTo("Ask (former user)");
        assertThat(mentions.toStored("Ask (former user)")).isEqualTo("Ask (former user)");
        assertThat(users.markdown(Locale.ENGLISH).toHtml(stored)).isEqualTo("<p>Ask @former user</p>\n");
        assertThat(users.markdown(Locale.GERMAN).toPaper(stored))
                .isEqualTo("<p>Ask @ehemaliges Benutzerkonto</p>\n");
    }

    @Test
    void rendersTheFullNameAsALinkToTheProfileAndOnPaperAsAName() {
        String stored = mentions.toStored("**@ben**: done");

        assertThat(users.markdown(Locale.ENGLISH).toHtml(stored)).isEqualTo("<p><strong><a class=\"mrd-mention\""
                + " href=\"/jira/secure/ViewProfile.jspa?name=ben\">@Full &lt;ben&gt;</a></strong>: done</p>\n");
        assertThat(users.markdown(Locale.ENGLISH).toPaper(stored))
                .isEqualTo("<p><strong>@Full &lt;ben&gt;</strong>: done</p>\n");
    }

    @Test
    void takesTheSignOfMentionsOutOfWhatIsTyped() {
        assertThat(mentions.toStored("\ufdd4[~JIRAUSER1]")).isEqualTo("[~JIRAUSER1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufdd4", "\ufdd4[~", "\ufdd4[~%]", "\ufdd4[~%20]", "\ufdd4[~a b]", "\ufdd4[~[~x]"})
    void showsABrokenMentionAsText(String stored) {
        assertThat(users.markdown(Locale.ENGLISH).toHtml(stored)).startsWith("<p>").doesNotContain("<a");
        assertThat(mentions.toTyped(stored)).isNotNull();
    }

    @Test
    void searchesForFewNamesInAnyText() {
        String typed = String.join(" ", IntStream.range(0, 5_000).mapToObj(n -> "@nobody" + n + ".a.b.c.d").toList());

        mentions.toStored(typed);

        assertThat(users.searches()).isLessThanOrEqualTo(Namesakes.MOST_NAMES);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void changesNothingInHostileTexts(String text) {
        assertThat(mentions.toTyped(mentions.toStored(text))).isEqualTo(text);
        assertThat(users.markdown(Locale.ENGLISH).toHtml(mentions.toStored("@ben " + text))).contains("mrd-mention");
    }

    static Stream<String> hostileTexts() {
        return HostileTexts.all().stream();
    }

    private static String withKeys(String stored) {
        return stored.replace("{1}", mark("JIRAUSER1")).replace("{2}", mark("JIRAUSER2"))
                .replace("{4}", mark("JIRAUSER4")).replace("{5}", mark("JIRAUSER5"));
    }

    private static String mark(String key) {
        return MentionMark.of(new PersonId(key));
    }
}
