package app.meridian.text;

import app.meridian.core.person.Account;
import app.meridian.core.person.Accounts;
import app.meridian.core.person.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who is mentioned in one text; each is looked up once. */
final class Mentioned {
    private final Accounts accounts;
    private final Map<PersonId, Optional<Account>> known = new HashMap<>();

    Mentioned(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<Account> find(PersonId person) {
        if (!known.containsKey(person) && known.size() == Namesakes.MOST_NAMES) return Optional.empty();
        return known.computeIfAbsent(person, accounts::find);
    }
}
