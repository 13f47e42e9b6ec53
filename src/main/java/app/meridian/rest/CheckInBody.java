package app.meridian.rest;

import app.meridian.core.checkin.Answers;
import app.meridian.core.checkin.Confidence;
import app.meridian.core.checkin.Mood;
import app.meridian.core.checkin.TypedCheckIn;
import app.meridian.core.person.PersonId;
import java.util.Optional;

/**
 * What a client sends to check in: {@code {"clientKey": "…", "done": "…", "next": "…", "blocked": "…"}} and more.
 * A field that is missing or null is empty; one that is unknown, perhaps a misspelt answer, is refused, not dropped.
 *
 * @param clientKey empty if the client does not say
 */
record CheckInBody(TypedCheckIn typed, String clientKey) {

    /** @throws BadFieldsException if a field is unknown or not of its form */
    static CheckInBody first(Field body, PersonId author) {
        body.isObject("clientKey", "author", "done", "next", "blocked", "confidence", "mood", "blockerOwner");
        return read(body, author);
    }

    /** A change has no client key. As {@link #first} otherwise. */
    static CheckInBody change(Field body, PersonId author) {
        body.isObject("author", "done", "next", "blocked", "confidence", "mood", "blockerOwner");
        return read(body, author);
    }

    /**
     * In another tab somebody else may have logged in since the form was shown.
     *
     * @throws OtherAuthorException if the form is said to be somebody else's
     */
    private static CheckInBody read(Field body, PersonId author) {
        Answers answers = new Answers(text(body, "done"), text(body, "next"), text(body, "blocked"));
        Optional<Confidence> confidence = Words.read(body.at("confidence"), Confidence.values());
        Optional<Mood> mood = Words.read(body.at("mood"), Mood.values());
        Optional<PersonId> owner = AnswerBody.owner(body.at("blockerOwner"));
        String key = text(body, "clientKey");
        String said = text(body, "author");
        body.flaws().refuse();
        boolean others = !said.isEmpty() && !said.equals(author.key());
        if (others) throw new OtherAuthorException();
        return new CheckInBody(new TypedCheckIn(answers, confidence, mood, owner), key);
    }

    private static String text(Field body, String name) {
        return body.at(name).text().orElse("");
    }
}
