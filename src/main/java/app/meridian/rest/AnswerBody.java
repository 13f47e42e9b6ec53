package app.meridian.rest;

import app.meridian.core.checkin.Mood;
import app.meridian.core.checkin.RoundFields;
import app.meridian.core.checkin.TypedAnswer;
import app.meridian.core.checkin.TypedBlocker;
import app.meridian.core.checkin.TypedResolution;
import app.meridian.core.person.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads out of a request what somebody answers in a round. */
final class AnswerBody {
    private AnswerBody() {}

    /**
     * @param author who is logged in
     * @throws OtherAuthorException if the form is said to be somebody else's
     * @throws BadFieldsException if anything cannot be read
     */
    static TypedAnswer read(Field body, PersonId author) {
        body.isObject("author", "answers", "mood", "blockers", "resolved");
        Optional<String> said = body.at("author").text();
        if (said.filter(key -> !key.equals(author.key())).isPresent()) throw new OtherAuthorException();
        Map<String, String> texts = new LinkedHashMap<>();
        body.at("answers").fields(RoundFields.MOST_QUESTIONS)
                .forEach((question, field) -> texts.put(question, field.text().orElse("")));
        Optional<Mood> mood = Words.read(body.at("mood"), Mood.values());
        List<TypedBlocker> blockers = body.at("blockers").items(TypedAnswer.MOST_BLOCKERS).stream()
                .map(AnswerBody::blocker).toList();
        List<TypedResolution> resolved = body.at("resolved").items(TypedAnswer.MOST_BLOCKERS).stream()
                .flatMap(AnswerBody::resolution).toList();
        body.flaws().refuse();
        return new TypedAnswer(texts, mood, blockers, resolved);
    }

    private static TypedBlocker blocker(Field field) {
        field.isObject("text", "owner");
        return new TypedBlocker(field.at("text").text().orElse(""), owner(field.at("owner")));
    }

    /** Empty if nobody is named. */
    static Optional<PersonId> owner(Field field) {
        return field.text().filter(key -> !key.isBlank()).map(PersonId::new);
    }

    private static Stream<TypedResolution> resolution(Field field) {
        field.isObject("id", "note");
        String note = field.at("note").text().orElse("");
        Field id = field.at("id").required();
        return id.text().flatMap(text -> RoundParameters.isNumber(text)
                        ? Optional.of(new TypedResolution(RoundParameters.blocker(text), note))
                        : id.refuse(Message.of("meridian.rounds.error.not-an-id", Message.quote(text))))
                .stream();
    }
}
