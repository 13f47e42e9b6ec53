package app.meridian.text;

import app.meridian.core.person.PersonId;
import org.commonmark.node.CustomNode;

/** Somebody who is named in a text. */
final class Mention extends CustomNode {
    private final PersonId person;

    Mention(PersonId person) {
        this.person = person;
    }

    PersonId person() {
        return person;
    }
}
