package app.meridian.rest;

import app.meridian.core.checkin.Answer;
import app.meridian.core.checkin.Blocker;
import app.meridian.core.checkin.BlockerAge;
import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.GivenAnswer;
import app.meridian.core.checkin.NamedBlocker;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.Turn;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Moment;
import app.meridian.core.reader.Reader;
import app.meridian.rest.RoundAnswerJson.GivenJson;
import app.meridian.rest.RoundAnswerJson.NamedBlockerJson;
import app.meridian.text.CheckInWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes what people answered for one reader.
 *
 * @param now the moment from which its words are said
 */
record CheckInTeller(Reader reader, Instant now, CheckInWords words, People people, WrittenText texts) {

    PersonJson person(PersonId person) {
        return PersonJson.of(people.find(person), reader);
    }

    MomentJson moment(Instant at) {
        return MomentJson.of(at, reader, now);
    }

    /**
     * @param turn with an answer
     * @param open which of the blockers still are
     */
    RoundAnswerJson answer(Turn turn, Set<BlockerId> open, boolean canEdit, boolean canDelete) {
        Answer answer = turn.answer().orElseThrow();
        Moment given = Moment.of(answer.givenAt(), answer.zone(), reader, now);
        boolean own = reader.is(turn.person());
        String mood = own ? answer.mood().map(CheckInTeller::word).orElse(null) : null;
        return new RoundAnswerJson(String.valueOf(turn.id().value()), turn.version(), turn.day().toString(),
                new CheckInJson.ReaderTime(MomentJson.iso(given.forReader()), given.readerText()),
                CheckInJson.AuthorTime.of(given, answer.zone()),
                given.isSameClock(), answer.changedAt().isPresent(), canEdit, canDelete, given(answer.given()),
                answer.blockers().stream().map(blocker -> named(blocker, open.contains(blocker.id()))).toList(), mood);
    }

    List<GivenJson> given(List<GivenAnswer> given) {
        return given.stream().map(this::given).toList();
    }

    private GivenJson given(GivenAnswer given) {
        boolean written = given.type() == QuestionType.TEXT;
        return new GivenJson(given.question(), word(given.type()), given.words(),
                written ? texts.typed(given.text()) : given.text(), written ? texts.html(given.text()) : null,
                word(given.tone()));
    }

    private NamedBlockerJson named(NamedBlocker blocker, boolean open) {
        return new NamedBlockerJson(String.valueOf(blocker.id().value()), texts.typed(blocker.text()),
                texts.html(blocker.text()), person(blocker.owner()), open);
    }

    /**
     * @param seesAge whether the reader may know it (rule P2)
     * @param home null where all are of one
     */
    BlockerJson blocker(BlockerAge aged, boolean seesAge, boolean canChange, NamedHome home) {
        Blocker blocker = aged.blocker();
        boolean tellsAge = seesAge && blocker.isOpen();
        return new BlockerJson(String.valueOf(blocker.id().value()), blocker.version(), texts.typed(blocker.text()),
                texts.html(blocker.text()), PersonJson.of(aged.author(), reader), PersonJson.of(aged.owner(), reader),
                blocker.isOpen(), moment(blocker.raisedAt()), tellsAge ? words.age(aged) : null, words.owner(aged),
                canChange, blocker.resolution().map(resolution -> new BlockerJson.ResolutionJson(
                        person(resolution.by()), moment(resolution.at()), texts.typed(resolution.note()),
                        texts.html(resolution.note()))).orElse(null),
                new BlockerJson.OriginJson(blocker.origin().round().map(id -> String.valueOf(id.value())).orElse(null),
                        blocker.origin().day().toString()), home);
    }

    /** As requests and answers have it: {@code notDue} for {@code NOT_DUE}. */
    static String word(Enum<?> value) {
        String[] parts = value.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
        }
        return word.toString();
    }
}
