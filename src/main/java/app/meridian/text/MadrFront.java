package app.meridian.text;

import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Seal;
import app.meridian.core.person.Person;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands before a record in YAML: its status, date and people. */
final class MadrFront {
    private final DecisionView view;

    MadrFront(DecisionView view) {
        this.view = view;
    }

    /** The date is one in UTC. Who is gone from the product has no name to stand there. */
    String text() {
        List<Person> makers = Stream.concat(Stream.of(view.driver()), view.deciders().stream()).distinct().toList();
        List<Person> consulted = view.contributors().stream().map(Contribution::person).toList();
        return Stream.of("---", "status: " + quoted(status()), "date: " + date(), "decision-makers: " + names(makers),
                "consulted: " + names(consulted), "informed: " + names(view.informed()), "---")
                .collect(Collectors.joining("\n"));
    }

    private String status() {
        return switch (view.decision().status()) {
            case DRAFT, OPEN -> "proposed";
            case DECIDED -> "accepted";
            case REJECTED -> "rejected";
            case WITHDRAWN -> "withdrawn";
            case SUPERSEDED -> view.replacedBy().map(card -> "superseded by " + card.number()).orElse("superseded");
        };
    }

    private String date() {
        Decision decision = view.decision();
        Instant closed = decision.inForce().map(Seal::decidedAt).orElse(decision.changedAt());
        Instant last = decision.changedAt().isAfter(closed) ? decision.changedAt() : closed;
        return last.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String names(List<Person> people) {
        return quoted(people.stream().flatMap(person -> person.fullName().stream()).collect(Collectors.joining(", ")));
    }

    /** A YAML string in double quotes. */
    private static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
