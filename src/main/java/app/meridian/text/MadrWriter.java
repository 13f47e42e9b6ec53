package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Closing;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Option;
import app.meridian.core.decision.Section;
import app.meridian.core.decision.SectionRole;
import app.meridian.core.person.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes decisions as Markdown Architectural Decision Records (MADR 4), whose headings are English in every language:
 * https://github.com/adr/madr/blob/4.0.0/template/adr-template.md . Headings within texts stand below those.
 */
public final class MadrWriter {
    private final Mentions mentions;

    public MadrWriter(Mentions mentions) {
        this.mentions = requireNonNull(mentions, "mentions");
    }

    public String write(DecisionView view) {
        Decision decision = view.decision();
        List<String> blocks = new ArrayList<>();
        blocks.add(new MadrFront(view).text());
        blocks.add("# " + MadrText.plain(typed(decision.fields().text().title())));
        add(blocks, "## Context and Problem Statement", text(decision, SectionRole.CONTEXT), true);
        add(blocks, "## Decision Drivers", text(decision, SectionRole.DRIVERS), false);
        add(blocks, "## Considered Options", considered(decision), true);
        add(blocks, "## Decision Outcome", outcome(decision), true);
        add(blocks, "### Consequences", text(decision, SectionRole.CONSEQUENCES), false);
        add(blocks, "### Confirmation", text(decision, SectionRole.CONFIRMATION), false);
        add(blocks, "## Pros and Cons of the Options", compared(decision), false);
        add(blocks, "## More Information", more(view), false);
        return String.join("\n\n", blocks) + "\n";
    }

    /** @param always whether the heading stands without a text too */
    private static void add(List<String> blocks, String heading, String text, boolean always) {
        if (always || !text.isEmpty()) blocks.add(heading);
        if (!text.isEmpty()) blocks.add(text);
    }

    /** Sections with that role; the headings of those after the first are bold lines. */
    private String text(Decision decision, SectionRole role) {
        List<Section> written = written(decision, role);
        return joined(written.stream().map(section -> section == written.get(0) ? body(section)
                : "**" + MadrText.plain(section.heading()) + "**\n\n" + body(section)));
    }

    private static List<Section> written(Decision decision, SectionRole role) {
        return decision.fields().text().sections().stream()
                .filter(section -> section.role() == role && !section.text().isBlank()).toList();
    }

    private String body(Section section) {
        return MadrText.below(typed(section.text())).strip();
    }

    /** Without options, what was decided about is the one. */
    private String considered(Decision decision) {
        List<Option> options = decision.fields().text().options();
        if (options.isEmpty()) return "* " + MadrText.plain(typed(decision.fields().text().title()));
        return options.stream().map(option -> "* " + line(option.title())).collect(Collectors.joining("\n"));
    }

    private String outcome(Decision decision) {
        List<Option> options = decision.fields().text().options();
        Optional<Integer> chosen = decision.closing().flatMap(Closing::chosen);
        Optional<String> option = chosen.filter(index -> index < options.size())
                .map(index -> "Chosen option: \"" + line(options.get(index).title()) + "\"")
                .or(() -> decision.fields().text().proposed().filter(index -> index < options.size())
                        .map(index -> "Proposed option: \"" + line(options.get(index).title()) + "\""));
        String note = decision.closing().map(closing -> MadrText.below(typed(closing.note())).strip()).orElse("");
        return joined(Stream.of(option.orElse(""), note, text(decision, SectionRole.OUTCOME),
                text(decision, SectionRole.PROPOSAL)));
    }

    private String compared(Decision decision) {
        return joined(decision.fields().text().options().stream().map(this::compared));
    }

    private String compared(Option option) {
        Stream<String> good = option.pros().stream().map(pro -> "* Good, because " + line(pro));
        Stream<String> bad = option.cons().stream().map(con -> "* Bad, because " + line(con));
        String arguments = Stream.concat(good, bad).collect(Collectors.joining("\n"));
        return joined(Stream.of("### " + line(option.title()), arguments));
    }

    private String more(DecisionView view) {
        Decision decision = view.decision();
        Stream<String> others = written(decision, SectionRole.OTHER).stream()
                .map(section -> "### " + MadrText.plain(section.heading()) + "\n\n" + body(section));
        return joined(Stream.of(Stream.of(text(decision, SectionRole.MORE_INFORMATION)), others,
                Stream.of(MadrLinks.of(view))).flatMap(each -> each));
    }

    private String line(String stored) {
        return typed(stored).replaceAll("\\s+", " ").strip();
    }

    private String typed(String stored) {
        return mentions.toTyped(stored);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
