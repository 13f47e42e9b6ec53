package app.meridian.rest;

import app.meridian.core.checkin.Answer;
import app.meridian.core.checkin.ExportPage;
import app.meridian.core.checkin.GivenAnswer;
import app.meridian.core.checkin.NamedBlocker;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.RoundExport;
import app.meridian.core.checkin.Turn;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Answers of a round, for other programs; without moods (rule M1).
 *
 * @param nextAfter where the next page starts; null if there is none
 */
@JsonPropertyOrder({"round", "from", "to", "limit", "nextAfter", "values"})
record RoundExportJson(WaitingJson.NamedRoundJson round, String from, String to, int limit, String nextAfter,
        List<EntryJson> values) {

    static RoundExportJson of(ExportPage page, RoundExport.Days days, int limit, CheckInTeller teller) {
        return new RoundExportJson(new WaitingJson.NamedRoundJson(
                String.valueOf(page.round().id().value()), page.round().fields().name()), days.first().toString(),
                days.last().toString(), limit, page.nextAfter().map(id -> String.valueOf(id.value())).orElse(null),
                page.turns().stream().map(turn -> EntryJson.of(turn, teller)).toList());
    }

    /** @param changedAt null if it never was */
    @JsonPropertyOrder({"id", "person", "day", "givenAt", "zone", "changedAt", "answers", "blockers"})
    record EntryJson(String id, PersonJson person, String day, String givenAt, String zone, String changedAt,
            List<AnswerJson> answers, List<BlockerJson> blockers) {
        static EntryJson of(Turn turn, CheckInTeller teller) {
            Answer answer = turn.answer().orElseThrow();
            return new EntryJson(String.valueOf(turn.id().value()), teller.person(turn.person()),
                    turn.day().toString(), second(answer.givenAt()), answer.zone().getId(),
                    answer.changedAt().map(EntryJson::second).orElse(null),
                    answer.given().stream().map(given -> AnswerJson.of(given, teller)).toList(),
                    answer.blockers().stream().map(blocker -> BlockerJson.of(blocker, teller)).toList());
        }

        private static String second(Instant at) {
            return at.truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    @JsonPropertyOrder({"question", "type", "words", "text"})
    record AnswerJson(String question, String type, String words, String text) {
        static AnswerJson of(GivenAnswer given, CheckInTeller teller) {
            boolean written = given.type() == QuestionType.TEXT;
            return new AnswerJson(given.question(), CheckInTeller.word(given.type()), given.words(),
                    written ? teller.texts().typed(given.text()) : given.text());
        }
    }

    @JsonPropertyOrder({"id", "text", "owner"})
    record BlockerJson(String id, String text, PersonJson owner) {
        static BlockerJson of(NamedBlocker blocker, CheckInTeller teller) {
            return new BlockerJson(String.valueOf(blocker.id().value()), teller.texts().typed(blocker.text()),
                    teller.person(blocker.owner()));
        }
    }
}
