package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.MentionMark;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text, made of what could be taken for a mention and of what could hide one. */
class MentionTextProperties {
    private static final List<String> PIECES = List.of("@", "ben", "ben.k", "aiko", "a_b", "[~ben]", "[~nobody]", "[~",
            "]", "[", "(", ")", ":", ".", "_", "*", "**", "`", "```\n", "\n", "\n\n", "    ", " ", "\\", "- ", "> ",
            "# ", "<", ">", "https://example.org/", "x@y.org", "é", "日本", "\ud83d\ude00", "&amp;", "&#64;", "!", "\r\n", "\t");

    private final KnownUsers users = new KnownUsers().with("k1", "ben").with("k/2", "ben.k").with("k 3", "aiko")
            .with("k4", "a_b");
    private final MentionText mentions = users.mentions();

    @Property(tries = 2_000)
    void comesBackAsItWasTyped(@ForAll("withoutBrackets") String typed) {
        assertThat(mentions.toTyped(mentions.toStored(typed))).isEqualTo(typed);
    }

    @Property(tries = 2_000)
    void isStoredTheSameWhenItIsSavedAgain(@ForAll("texts") String typed) {
        String once = mentions.toTyped(mentions.toStored(typed));

        assertThat(mentions.toTyped(mentions.toStored(once))).isEqualTo(once);
    }

    @Property(tries = 1_000)
    void keepsEveryPersonThroughNewNames(@ForAll("texts") String typed) {
        String stored = mentions.toStored(typed);
        KnownUsers renamed = new KnownUsers().with("k1", "b").with("k/2", "ben").with("k 3", "x'y").with("k4", "ben.b");

        List<String> before = people(stored);
        List<String> after = people(renamed.mentions().toStored(renamed.mentions().toTyped(stored)));

        assertThat(after).containsAll(before.stream().distinct().toList());
    }

    private static List<String> people(String stored) {
        return MentionMark.PATTERN.matcher(stored).results().map(mark -> mark.group(1)).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    /** Brackets around a name come back as an @ where they can. */
    @Provide
    Arbitrary<String> withoutBrackets() {
        return texts().filter(text -> !text.contains("[~"));
    }
}
