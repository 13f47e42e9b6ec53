package app.meridian.rest;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionService;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A step in the life of a decision, as a request wants it. */
@FunctionalInterface
interface DecisionStep {

    Decision take(DecisionService service, PersonId actor, DecisionId id, long version);

    /**
     * @param name as addresses have it
     * @param home finds the home that a request names
     * @throws BadFieldsException if anything cannot be read
     */
    static DecisionStep read(String name, Field body, Function<Field, Optional<Home>> home) {
        return switch (name) {
            case "open" -> none(body, (service, actor, id, version) -> service.open(actor, id, version));
            case "reopen" -> none(body, (service, actor, id, version) -> service.reopen(actor, id, version));
            case "decide" -> decide(body);
            case "reject" -> noted(body,
                    note -> (service, actor, id, version) -> service.reject(actor, id, note, version));
            case "withdraw" -> noted(body,
                    note -> (service, actor, id, version) -> service.withdraw(actor, id, note, version));
            case "leave-out" -> leaveOut(body);
            case "move" -> move(body, home);
            default -> throw new NoSuchRecordException(name);
        };
    }

    private static DecisionStep none(Field body, DecisionStep step) {
        body.isObject();
        body.flaws().refuse();
        return step;
    }

    private static DecisionStep noted(Field body, Function<String, DecisionStep> step) {
        body.isObject("note");
        String note = body.at("note").text().orElse("");
        body.flaws().refuse();
        return step.apply(note);
    }

    private static DecisionStep decide(Field body) {
        body.isObject("chosen", "note");
        Optional<Integer> chosen = body.at("chosen").number(0, Integer.MAX_VALUE).map(Long::intValue);
        String note = body.at("note").text().orElse("");
        body.flaws().refuse();
        return (service, actor, id, version) -> service.decide(actor, id, chosen, note, version);
    }

    private static DecisionStep leaveOut(Field body) {
        body.isObject("person", "date", "reason");
        Optional<String> person = DecisionBody.person(body.at("person").required());
        Optional<LocalDate> date = body.at("date").required().date();
        String reason = body.at("reason").text().orElse("");
        body.flaws().refuse();
        PersonId whom = new PersonId(person.orElseThrow());
        return (service, actor, id, version) ->
                service.leaveOut(actor, id, whom, date.orElseThrow(), reason, version);
    }

    private static DecisionStep move(Field body, Function<Field, Optional<Home>> home) {
        body.isObject("home");
        Optional<Home> found = home.apply(body.at("home").required());
        body.flaws().refuse();
        return (service, actor, id, version) -> service.move(actor, id, found.orElseThrow(), version);
    }
}
