package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Option;
import app.meridian.core.decision.Response;
import app.meridian.core.person.Person;
import app.meridian.core.reader.CurrentReader;
import app.meridian.text.DecisionWords;
import app.meridian.text.Markdown;
import app.meridian.text.Phrases;
import app.meridian.web.CheckInsTable.Html;
import app.meridian.web.DecisionPaper.Fact;
import app.meridian.web.DecisionPaper.Headings;
import app.meridian.web.DecisionPaper.Part;
import app.meridian.web.DecisionPaper.Row;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts one decision on paper, in the current reader's language and in absolute times (rule H2). */
@Component
public class DecisionPapers {
    private static final DateTimeFormatter ABSOLUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV", Locale.ROOT);
    private static final Html NOTHING = new Html("");

    private final CurrentReader currentReader;
    private final Phrases phrases;
    private final Markdown markdown;
    private final I18nResolver i18n;

    public DecisionPapers(
            CurrentReader currentReader, Phrases phrases, Markdown markdown, @ComponentImport I18nResolver i18n) {
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.phrases = requireNonNull(phrases, "phrases");
        this.markdown = requireNonNull(markdown, "markdown");
        this.i18n = requireNonNull(i18n, "i18n");
    }

    /** @param asCard whether its text is left out */
    DecisionPaper of(DecisionView view, boolean asCard) {
        DecisionWords words = new DecisionWords(phrases, currentReader.in(ZoneOffset.UTC), view);
        Headings headings = new Headings(i18n.getText("meridian.decisions.paper.contributor"),
                i18n.getText("meridian.decisions.paper.response"));
        return new DecisionPaper("", view.decision().number() + " " + view.decision().fields().text().title(),
                facts(view, words), asCard ? List.of() : parts(view), headings,
                view.contributors().stream().map(each -> row(each, words)).toList());
    }

    /** In place of a decision: that there is none that the reader may see. */
    DecisionPaper none() {
        return new DecisionPaper(i18n.getText("meridian.decisions.page.refused"), "", List.of(), List.of(),
                new Headings("", ""), List.of());
    }

    private List<Fact> facts(DecisionView view, DecisionWords words) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "meridian.decisions.paper.status", words.status());
        view.replacedBy().ifPresent(by -> add(facts, "meridian.decisions.paper.superseded-by",
                by.number() + " " + by.title()));
        add(facts, "meridian.decisions.paper.driver", name(view.driver()));
        add(facts, "meridian.decisions.paper.deciders", names(view.deciders()));
        add(facts, "meridian.decisions.paper.informed", names(view.informed()));
        add(facts, "meridian.decisions.paper.rule", words.rule());
        view.decision().inForce().ifPresent(seal -> add(facts, "meridian.decisions.paper.decided",
                ABSOLUTE.format(seal.decidedAt().atZone(ZoneOffset.UTC))));
        view.decision().fields().review().ifPresent(date -> add(facts, "meridian.decisions.paper.review",
                date.toString()));
        return facts;
    }

    private void add(List<Fact> facts, String labelKey, String text) {
        if (!text.isEmpty()) facts.add(new Fact(i18n.getText(labelKey), text));
    }

    private List<Part> parts(DecisionView view) {
        return Stream.concat(
                view.decision().fields().text().sections().stream().filter(section -> !section.text().isBlank())
                        .map(section -> new Part(section.heading(), paper(section.text()))),
                view.decision().fields().text().options().stream().map(this::part)).toList();
    }

    private Part part(Option option) {
        String lines = Stream.concat(
                option.pros().stream().map(pro -> "- " + i18n.getText("meridian.decisions.paper.pro", pro)),
                option.cons().stream().map(con -> "- " + i18n.getText("meridian.decisions.paper.con", con)))
                .collect(Collectors.joining("\n"));
        return new Part(i18n.getText("meridian.decisions.paper.option", option.title()), paper(lines));
    }

    private Row row(Contribution each, DecisionWords words) {
        Optional<Response> response = each.heard().response();
        String said = response.map(Response::kind).map(words::kind).orElseGet(() -> each.heard().ends()
                .map(end -> i18n.getText("meridian.decisions.paper.until",
                        ABSOLUTE.format(end.atZone(each.heard().zone())))).orElse(""));
        return new Row(name(each.person()), said,
                response.map(given -> paper(given.reason())).orElse(NOTHING));
    }

    private Html paper(String stored) {
        return new Html(markdown.toPaper(stored));
    }

    private String names(List<Person> people) {
        return people.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Person person) {
        return person.fullName().orElseGet(() -> i18n.getText("meridian.decisions.paper.former"));
    }
}
