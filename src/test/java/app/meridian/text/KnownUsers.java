package app.meridian.text;

import app.meridian.core.person.Account;
import app.meridian.core.person.Accounts;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.UserNames;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A product whose users can be renamed and deleted, and which counts how often it is asked for a name. */
final class KnownUsers implements UserNames, Accounts {
    private final Map<String, String> namesByKey = new LinkedHashMap<>();
    private int searches;

    KnownUsers with(String key, String userName) {
        namesByKey.put(key, userName);
        return this;
    }

    void delete(String key) {
        namesByKey.remove(key);
    }

    int searches() {
        return searches;
    }

    MentionText mentions() {
        return new MentionText(this, this, new Phrases(new TextsOf(Locale.ENGLISH)));
    }

    Markdown markdown(Locale locale) {
        return new Markdown(this, new Phrases(new TextsOf(locale)));
    }

    /** Jira finds a name however it is written. */
    @Override
    public Optional<PersonId> find(String userName) {
        searches++;
        return namesByKey.entrySet().stream().filter(each -> each.getValue().equalsIgnoreCase(userName))
                .map(each -> new PersonId(each.getKey())).findFirst();
    }

    @Override
    public Optional<Account> find(PersonId id) {
        return Optional.ofNullable(namesByKey.get(id.key())).map(name ->
                new Account(id, name, "Full <" + name + ">", "/jira/secure/ViewProfile.jspa?name=" + name));
    }
}
