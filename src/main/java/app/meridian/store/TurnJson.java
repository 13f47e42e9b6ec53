package app.meridian.store;

import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.GivenAnswer;
import app.meridian.core.checkin.NamedBlocker;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.Tone;
import app.meridian.core.person.PersonId;
import java.util.List;

/**
 * The body of an answered turn's row, and, without blockers, what its history says of it. Nobody's mood stands here
 * (rule M1).
 */
record TurnJson(List<GivenJson> given, List<NamedJson> blockers) {

    TurnJson {
        given = given == null ? List.of() : List.copyOf(given);
        blockers = blockers == null ? List.of() : List.copyOf(blockers);
    }

    static TurnJson of(List<GivenAnswer> given, List<NamedBlocker> blockers) {
        return new TurnJson(given.stream().map(GivenJson::of).toList(), blockers.stream().map(NamedJson::of).toList());
    }

    /** @param body null if there is none */
    static TurnJson read(String body) {
        return body == null ? new TurnJson(List.of(), List.of()) : StoredJson.read(body, TurnJson.class);
    }

    List<GivenAnswer> givenAnswers() {
        return given.stream().map(GivenJson::toDomain).toList();
    }

    List<NamedBlocker> namedBlockers() {
        return blockers.stream().map(NamedJson::toDomain).toList();
    }

    TurnJson renamed(PersonId old, PersonId now) {
        return new TurnJson(given, blockers.stream().map(each -> new NamedJson(each.id(), each.text(),
                each.owner().equals(old.key()) ? now.key() : each.owner())).toList());
    }

    record GivenJson(String question, String type, String words, String text, String tone) {
        static GivenJson of(GivenAnswer answer) {
            return new GivenJson(answer.question(), answer.type().name(), answer.words(), answer.text(),
                    answer.tone() == Tone.NEUTRAL ? null : answer.tone().name());
        }

        GivenAnswer toDomain() {
            return new GivenAnswer(question, QuestionType.valueOf(type), words == null ? "" : words,
                    text == null ? "" : text, tone == null ? Tone.NEUTRAL : Tone.valueOf(tone));
        }
    }

    record NamedJson(long id, String text, String owner) {
        static NamedJson of(NamedBlocker blocker) {
            return new NamedJson(blocker.id().value(), blocker.text(), blocker.owner().key());
        }

        NamedBlocker toDomain() {
            return new NamedBlocker(new BlockerId(id), text == null ? "" : text, new PersonId(owner));
        }
    }
}
