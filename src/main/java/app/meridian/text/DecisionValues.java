package app.meridian.text;

import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.FieldChange;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.LinkName;
import app.meridian.core.decision.Numbering;
import app.meridian.core.decision.RuleType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what stood, or stands, in a field of a decision. */
final class DecisionValues {
    private final DecisionVoice voice;
    private final DecisionView view;

    DecisionValues(DecisionVoice voice, DecisionView view) {
        this.voice = voice;
        this.view = view;
    }

    /** Texts stay as they are kept; what the reader may not see is left out. */
    String of(FieldChange change, String value) {
        String path = change.path();
        if (value.isEmpty()) return "";
        if (path.startsWith("text.sections[")) return value.substring(value.indexOf('\n') + 1).strip();
        if (path.startsWith("roles.")) return people(value);
        return switch (path) {
            case "rule.type" -> type(RuleType.valueOf(value));
            case "rule.responseTime" -> voice.people().length(Duration.parse(value));
            case "rule.quorum", "rule.share" -> voice.say("meridian.decisions.value.percent", value);
            case "review" -> voice.people().clock().fullDay(LocalDate.parse(value));
            case "links" -> lines(value, this::link);
            case "replaces" -> lines(value, this::replaced);
            default -> value;
        };
    }

    private String type(RuleType type) {
        return switch (type) {
            case APPROVER -> voice.say("meridian.decisions.value.approver");
            case CONSENT -> voice.say("meridian.decisions.value.consent");
            case MAJORITY -> voice.say("meridian.decisions.value.majority");
        };
    }

    private String people(String numbers) {
        Numbering numbering = new Numbering(view.decision().cast());
        return Stream.of(numbers.split(", ")).flatMap(number -> numbering.person(number).stream())
                .map(person -> voice.fullName(view.person(person))).collect(Collectors.joining(", "));
    }

    private static String lines(String value, Function<String, Optional<String>> name) {
        return value.lines().flatMap(line -> name.apply(line).stream()).collect(Collectors.joining("\n"));
    }

    private Optional<String> link(String written) {
        boolean subject = written.startsWith("issue/") || written.startsWith("page/");
        if (!subject) return Optional.of(written);
        return view.links().stream().filter(each -> each.link() instanceof Link.ToSubject)
                .filter(each -> each.link().written().equals(written)).findFirst().flatMap(LinkName::name)
                .map(name -> Marks.without((name.key() + " " + name.title()).strip()));
    }

    private Optional<String> replaced(String id) {
        return view.replaces().stream().filter(card -> String.valueOf(card.id().value()).equals(id)).findFirst()
                .map(voice::name);
    }
}
