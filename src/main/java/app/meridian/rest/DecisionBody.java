package app.meridian.rest;

import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionText;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.Option;
import app.meridian.core.decision.Roles;
import app.meridian.core.decision.Rule;
import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what can be set about a decision out of a request. */
final class DecisionBody {
    private static final List<String> KNOWN = List.of("title", "sections", "options", "proposed", "rule", "driver",
            "deciders", "contributors", "informed", "links", "replaces", "review");
    /** Stands in for a rule that could not be read, so that what else is wrong can be named too. */
    private static final Rule SOME_RULE = Rule.consent(Duration.ofHours(8));

    private DecisionBody() {}

    /**
     * @param link empty, noted, for one that cannot be
     * @throws BadFieldsException if anything cannot be read
     */
    static DecisionFields read(Field body, Function<Field, Optional<Link>> link, String... besides) {
        body.isObject(Stream.concat(Stream.of(besides), KNOWN.stream()).toArray(String[]::new));
        DecisionText text = text(body);
        Rule rule = DecisionParts.rule(body.at("rule").required()).orElse(SOME_RULE);
        Roles roles = roles(body);
        List<Link> links = body.at("links").items(DecisionFields.MOST_LINKS).stream()
                .flatMap(field -> link.apply(field).stream()).toList();
        List<DecisionId> replaces = body.at("replaces").items(DecisionFields.MOST_REPLACED).stream()
                .flatMap(field -> id(field).stream()).toList();
        Optional<LocalDate> review = body.at("review").date();
        body.flaws().refuse();
        return new DecisionFields(text, rule, roles, links, replaces, review);
    }

    private static DecisionText text(Field body) {
        List<Option> options = body.at("options").items(DecisionText.MOST_OPTIONS).stream()
                .map(DecisionParts::option).toList();
        Optional<Integer> proposed = body.at("proposed").number(0, Math.max(0, options.size() - 1))
                .map(Long::intValue);
        return new DecisionText(body.at("title").text().orElse(""), DecisionParts.sections(body.at("sections")),
                options, proposed);
    }

    private static Roles roles(Field body) {
        Field driver = body.at("driver").required();
        return new Roles(new PersonId(person(driver).orElse("?")), people(body.at("deciders"), Roles.MOST_OTHERS),
                people(body.at("contributors"), Roles.MOST_CONTRIBUTORS),
                people(body.at("informed"), Roles.MOST_OTHERS));
    }

    private static List<PersonId> people(Field list, int most) {
        return list.items(most).stream().flatMap(field -> person(field.required()).stream()).map(PersonId::new)
                .toList();
    }

    /** Empty, noted, for what cannot be a user key. */
    static Optional<String> person(Field field) {
        return field.text().filter(key -> !key.isBlank()
                || field.refuse(Message.of("meridian.rest.error.missing")).isPresent());
    }

    private static Optional<DecisionId> id(Field field) {
        return field.required().text().flatMap(text -> RoundParameters.isNumber(text)
                ? Optional.of(new DecisionId(Long.parseLong(text)))
                : field.refuse(Message.of("meridian.rounds.error.not-an-id", Message.quote(text))));
    }
}
