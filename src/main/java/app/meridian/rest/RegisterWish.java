package app.meridian.rest;

import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.RegisterQuery;
import app.meridian.core.decision.RegisterQuery.Filter;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.decision.Words;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which part of a register an address asks for. */
record RegisterWish(Filter filter, Optional<Long> before, int limit) {
    private static final int USUAL = 20;

    static RegisterWish all(Optional<Long> before, int limit) {
        return new RegisterWish(Filter.NONE, before, limit);
    }

    /** @throws BadFieldsException if something cannot be meant */
    static RegisterWish read(MultivaluedMap<String, String> query, Reader reader) {
        Set<DecisionStatus> statuses = query.getOrDefault("status", List.of()).stream()
                .filter(RoundParameters::isSaid).map(RegisterWish::status).collect(Collectors.toSet());
        Optional<PersonId> person = said(query, "person").map(PersonId::new);
        List<String> words = said(query, "text").map(text -> Words.of(text, RegisterQuery.MOST_WORDS))
                .orElseGet(List::of);
        Filter filter = new Filter(statuses, template(query), person, awaiting(query, reader), words,
                changedBefore(query, reader));
        return new RegisterWish(filter, DecisionParameters.before(query.getFirst("before")),
                RoundParameters.limit(query.getFirst("limit"), USUAL, RegisterQuery.MOST_ROWS));
    }

    private static DecisionStatus status(String word) {
        String known = Stream.of(DecisionStatus.values()).map(CheckInTeller::word).collect(Collectors.joining(", "));
        return Stream.of(DecisionStatus.values()).filter(each -> CheckInTeller.word(each).equals(word)).findFirst()
                .orElseGet(() -> DecisionParameters.refuse("status",
                        Message.of("meridian.rounds.error.not-a-word", Message.quote(word), known)));
    }

    private static Optional<TemplateId> template(MultivaluedMap<String, String> query) {
        return said(query, "template").map(id -> TemplateId.isId(id) ? new TemplateId(id)
                : DecisionParameters.refuse("template",
                        Message.of("meridian.rounds.error.not-an-id", Message.quote(id))));
    }

    private static Optional<PersonId> awaiting(MultivaluedMap<String, String> query, Reader reader) {
        Optional<String> whom = said(query, "awaiting");
        if (whom.isEmpty()) return Optional.empty();
        if (!whom.get().equals("me")) {
            return DecisionParameters.refuse("awaiting",
                    Message.of("meridian.rounds.error.not-a-word", Message.quote(whom.get()), "me"));
        }
        return Optional.of(reader.person().orElseThrow(NotLoggedInException::new));
    }

    private static Optional<Instant> changedBefore(MultivaluedMap<String, String> query, Reader reader) {
        return said(query, "changedBefore").map(date -> RoundParameters.day("changedBefore", date))
                .map(date -> date.atStartOfDay(reader.zone()).toInstant());
    }

    private static Optional<String> said(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(RoundParameters::isSaid);
    }
}
