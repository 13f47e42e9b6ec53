package app.meridian.rest;

import app.meridian.core.duedate.DueVerdict;
import app.meridian.core.duedate.FairDate;
import app.meridian.rest.DueCheckJson.NearestJson;
import app.meridian.text.DueStates;
import app.meridian.text.DueWords;
import app.meridian.text.Sentence;
import app.meridian.text.VerdictWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a date is fair, put together.
 *
 * @param moment the due time that was named
 * @param words empty if nothing was judged
 * @param typed a date as it is typed into the product's date field, if it can be
 */
record DueVerdictParts(DueVerdict verdict, LocalDate day, Optional<Instant> moment, Optional<DueWords> words,
        Function<LocalDate, Optional<String>> typed) {

    DueCheckJson json(DueStates states) {
        Optional<VerdictWords> judged = words.map(each -> each.verdict(verdict));
        Optional<Sentence> state = judged.isPresent() ? Optional.empty() : Optional.of(state(states));
        return new DueCheckJson(verdict.state(), DueAnswerParts.now(verdict.now()), verdict.readerZone().getId(),
                day.toString(), states.day(day), typed.apply(day).orElse(null),
                moment.map(states::onClock).map(SentenceJson::of).orElse(null), verdict.isFair(), states.isPast(day),
                SentenceJson.of(state.or(() -> judged.map(VerdictWords::verdict)).orElseThrow()), rows(judged),
                listed(judged), judged.flatMap(VerdictWords::rest).orElse(null),
                judged.flatMap(VerdictWords::showAll).orElse(null), judged.flatMap(VerdictWords::leftOut).orElse(null),
                verdict.nearest().flatMap(date -> judged.map(each -> nearest(date, each))).orElse(null),
                SentenceJson.of(state.or(() -> words.map(DueWords::lead)).orElseThrow()),
                words.flatMap(DueWords::sub).map(SentenceJson::of).orElse(null),
                words.map(each -> WarningJson.notes(verdict.report().orElseThrow(), each)).orElse(List.of()),
                DueAnswerParts.warnings(verdict.report(), words), DueAnswerParts.axis(verdict.axis(), words));
    }

    private Sentence state(DueStates states) {
        return switch (verdict.state()) {
            case OFF -> states.off();
            case OUT_OF_RANGE -> states.outOfRange(day);
            case NOBODY, JUDGED -> states.nobody();
        };
    }

    private List<PersonDueJson> rows(Optional<VerdictWords> judged) {
        if (words.isEmpty()) return List.of();
        return verdict.report().orElseThrow().people().stream()
                .map(person -> PersonDueJson.of(person, verdict.traces(), words.get(), judged)).toList();
    }

    private static List<String> listed(Optional<VerdictWords> judged) {
        return judged.map(VerdictWords::listed).orElse(List.of()).stream()
                .map(person -> person.person().id().key()).toList();
    }

    private NearestJson nearest(FairDate date, VerdictWords judged) {
        return new NearestJson(date.day().toString(), typed.apply(date.day()).orElseThrow(), judged.nearestLead(date),
                judged.use(date.day()), judged.note(date), date.isFair());
    }
}
