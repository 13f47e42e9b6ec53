package app.meridian.core.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a decision says, by path and in words for which {@link FieldChange} accounts, people as numbers. */
final class Facts {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Numbering numbering;

    private Facts(Numbering numbering) {
        this.numbering = numbering;
    }

    /** In the order of the record. */
    static Map<String, String> of(Decision decision) {
        Facts facts = new Facts(new Numbering(decision.cast()));
        facts.put("status", decision.status().name());
        facts.put("home", decision.home().reference());
        facts.add(decision.fields().text());
        facts.add(decision.fields().rule());
        facts.add(decision.fields().roles());
        facts.addRest(decision.fields());
        decision.ballot().asks().forEach(facts::add);
        decision.ballot().responses().forEach(facts::add);
        decision.closing().ifPresent(facts::add);
        decision.inForce().ifPresent(seal -> facts.put("inForce", seal.digest()));
        decision.successor().ifPresent(successor -> facts.put("successor", String.valueOf(successor.by().value())));
        return facts.values;
    }

    private void put(String path, String value) {
        values.put(path, value);
    }

    private void add(DecisionText text) {
        put("text.title", numbering.numbered(text.title()));
        for (int i = 0; i < text.sections().size(); i++) {
            Section section = text.sections().get(i);
            String path = "text.sections[" + i + "]";
            put(path, section.heading() + "\n\n" + numbering.numbered(section.text()));
            put(path + ".help", section.help());
            put(path + ".role", section.role().name());
            put(path + ".required", String.valueOf(section.required()));
        }
        for (int i = 0; i < text.options().size(); i++) put("text.options[" + i + "]", written(text.options().get(i)));
        text.proposed().ifPresent(index -> put("text.proposed", String.valueOf(index + 1)));
    }

    private String written(Option option) {
        Stream<String> pros = option.pros().stream().map(pro -> "+ " + pro);
        Stream<String> cons = option.cons().stream().map(con -> "- " + con);
        return numbering.numbered(Stream.of(Stream.of(option.title()), pros, cons).flatMap(each -> each)
                .collect(Collectors.joining("\n")));
    }

    private void add(Rule rule) {
        put("rule.type", rule.type().name());
        put("rule.responseTime", rule.responseTime().toString());
        put("rule.quorum", String.valueOf(rule.quorum()));
        put("rule.share", String.valueOf(rule.share()));
    }

    private void add(Roles roles) {
        put("roles.driver", numbering.of(roles.driver()));
        put("roles.deciders", numbering.of(roles.deciders()));
        put("roles.contributors", numbering.of(roles.contributors()));
        put("roles.informed", numbering.of(roles.informed()));
    }

    private void addRest(DecisionFields fields) {
        put("links", lines(fields.links().stream().map(Link::written).toList()));
        put("replaces", lines(fields.replaces().stream().map(id -> String.valueOf(id.value())).toList()));
        fields.review().ifPresent(date -> put("review", date.toString()));
    }

    private void add(Ask ask) {
        String person = numbering.of(ask.person());
        put("asks[" + person + "]", Stream.of(Optional.of("version " + ask.textVersion()),
                Optional.of("asked " + ask.askedAt()), moment(ask.mailed() ? "mailed " : "told ", ask.toldAt()),
                moment("ended ", ask.endedAt())).flatMap(Optional::stream).collect(Collectors.joining("\n")));
        ask.leftOut().ifPresent(left -> put("leftOut[" + person + "]",
                left.date() + "\n\n" + numbering.numbered(left.reason())));
    }

    private static Optional<String> moment(String what, Optional<Instant> when) {
        return when.map(instant -> what + instant);
    }

    private void add(Response response) {
        put("responses[" + numbering.of(response.person()) + "]",
                response.kind() + "\n\n" + numbering.numbered(response.reason()));
    }

    private void add(Closing closing) {
        put("closing.step", closing.step().name());
        closing.chosen().ifPresent(index -> put("closing.chosen", String.valueOf(index + 1)));
        put("closing.note", numbering.numbered(closing.note()));
    }

    private static String lines(List<String> entries) {
        return String.join("\n", entries);
    }
}
