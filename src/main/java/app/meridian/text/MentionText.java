package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Accounts;
import app.meridian.core.person.MentionMark;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.UserNames;
import org.springframework.stereotype.Component;

/** Keeps mentions by key, wherever Markdown shows plain text. */
@Component
public class MentionText implements Mentions {
    private final UserNames userNames;
    private final Accounts accounts;
    private final Phrases phrases;

    public MentionText(UserNames userNames, Accounts accounts, Phrases phrases) {
        this.userNames = requireNonNull(userNames, "userNames");
        this.accounts = requireNonNull(accounts, "accounts");
        this.phrases = requireNonNull(phrases, "phrases");
    }

    @Override
    public String toStored(String typed) {
        return new TypedMentions(MentionMark.without(typed), new Namesakes(userNames)).stored();
    }

    @Override
    public String toTyped(String stored) {
        if (stored.indexOf(MentionMark.SIGN) < 0) return stored;
        String former = phrases.text("meridian.text.mention.former-typed");
        return new StoredMentions(stored, new Mentioned(accounts), new Namesakes(userNames), former).typed();
    }
}
