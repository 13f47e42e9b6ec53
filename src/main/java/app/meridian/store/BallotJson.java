package app.meridian.store;

import app.meridian.core.decision.Ask;
import app.meridian.core.decision.Ballot;
import app.meridian.core.decision.LeftOut;
import app.meridian.core.decision.Response;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is asked and what they said; people are numbers. */
record BallotJson(List<AskJson> asks, List<ResponseJson> responses) {

    BallotJson {
        asks = asks == null ? List.of() : List.copyOf(asks);
        responses = responses == null ? List.of() : List.copyOf(responses);
    }

    static BallotJson of(Ballot ballot, Numbers numbers) {
        return new BallotJson(ballot.asks().stream().map(each -> AskJson.of(each, numbers)).toList(),
                ballot.responses().stream().map(each -> ResponseJson.of(each, numbers)).toList());
    }

    /** Nobody twice: two numbers may have become one person's. */
    Ballot toDomain(Numbers numbers) {
        return new Ballot(
                List.copyOf(first(asks.stream().map(each -> each.toDomain(numbers)).toList(), Ask::person)),
                List.copyOf(first(responses.stream().map(each -> each.toDomain(numbers)).toList(),
                        Response::person)));
    }

    private static <T> Collection<T> first(List<T> all, Function<T, PersonId> person) {
        Map<PersonId, T> firsts = all.stream()
                .collect(Collectors.toMap(person, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return firsts.values();
    }

    record AskJson(int person, int text, String asked, String told, boolean mailed, String ended, LeftOutJson without) {
        static AskJson of(Ask ask, Numbers numbers) {
            return new AskJson(numbers.of(ask.person()), ask.textVersion(), ask.askedAt().toString(),
                    ask.toldAt().map(Instant::toString).orElse(null), ask.mailed(),
                    ask.endedAt().map(Instant::toString).orElse(null),
                    ask.leftOut().map(each -> LeftOutJson.of(each, numbers)).orElse(null));
        }

        Ask toDomain(Numbers numbers) {
            return new Ask(numbers.person(person), text, Instant.parse(asked),
                    Optional.ofNullable(told).map(Instant::parse), mailed,
                    Optional.ofNullable(ended).map(Instant::parse),
                    Optional.ofNullable(without).map(each -> each.toDomain(numbers)));
        }
    }

    record LeftOutJson(String date, String reason, int by, String at) {
        static LeftOutJson of(LeftOut without, Numbers numbers) {
            return new LeftOutJson(without.date().toString(), numbers.numbered(without.reason()),
                    numbers.of(without.by()), without.at().toString());
        }

        LeftOut toDomain(Numbers numbers) {
            return new LeftOut(LocalDate.parse(date), numbers.named(reason), numbers.person(by), Instant.parse(at));
        }
    }

    record ResponseJson(int person, String kind, String reason, int text, String at) {
        static ResponseJson of(Response response, Numbers numbers) {
            return new ResponseJson(numbers.of(response.person()), response.kind().name(),
                    numbers.numbered(response.reason()), response.textVersion(), response.at().toString());
        }

        Response toDomain(Numbers numbers) {
            return new Response(numbers.person(person), ResponseKind.valueOf(kind), numbers.named(reason), text,
                    Instant.parse(at));
        }
    }
}
