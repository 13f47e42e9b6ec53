package app.meridian.text;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.UserNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whose the names in one text are. Each is asked for once, and no text can make the product search without end. */
final class Namesakes {
    static final int MOST_NAMES = 100;
    private static final int LONGEST_NAME = 255;
    private static final int MOST_READINGS = 8;

    private final UserNames userNames;
    private final Map<String, Optional<PersonId>> known = new HashMap<>();

    Namesakes(UserNames userNames) {
        this.userNames = userNames;
    }

    Optional<PersonId> find(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) return Optional.empty();
        if (!known.containsKey(name) && known.size() == MOST_NAMES) return Optional.empty();
        return known.computeIfAbsent(name, userNames::find);
    }

    /** The longest name with which the text goes on at an index, if it is somebody's. */
    Optional<Named> longestAt(CharSequence text, int start, int until) {
        int end = NameRun.end(text, start, Math.min(until, start + LONGEST_NAME));
        for (int readings = 0; end > start && readings < MOST_READINGS; readings++) {
            String name = text.subSequence(start, end).toString();
            boolean isAddress = end < until && text.charAt(end) == '@';
            Optional<PersonId> person = isAddress ? Optional.empty() : find(name);
            if (person.isPresent()) return Optional.of(new Named(person.get(), end));
            end = NameRun.shorter(text, start, end);
        }
        return Optional.empty();
    }

    /** @param end index behind the name */
    record Named(PersonId person, int end) {}
}
