package app.meridian.rest;

import app.meridian.core.decision.Closing;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionText;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Option;
import app.meridian.core.decision.Section;
import app.meridian.rest.DecisionJson.ReadOptionJson;
import app.meridian.rest.DecisionJson.ReadSectionJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The long part of a decision: as it is read, and as it would be typed. */
record DecisionBodyJson(DecisionFieldsJson fields, List<ReadSectionJson> sections, List<ReadOptionJson> options) {

    static DecisionBodyJson of(DecisionTeller teller) {
        DecisionText text = teller.view().decision().fields().text();
        return new DecisionBodyJson(fields(teller),
                text.sections().stream().map(section -> read(section, teller.texts())).toList(),
                IntStream.range(0, text.options().size()).mapToObj(index -> read(index, teller)).toList());
    }

    private static DecisionFieldsJson fields(DecisionTeller teller) {
        DecisionView view = teller.view();
        DecisionFields fields = view.decision().fields();
        WrittenText texts = teller.texts();
        List<SectionJson> sections = fields.text().sections().stream()
                .map(section -> SectionJson.of(section, texts.typed(section.text()))).toList();
        List<OptionJson> options = fields.text().options().stream()
                .map(option -> OptionJson.of(option, texts::typed)).toList();
        return new DecisionFieldsJson(texts.typed(fields.text().title()), sections, options,
                fields.text().proposed().orElse(null), RuleJson.of(fields.rule()),
                teller.person(fields.roles().driver()), teller.people(view.deciders()),
                fields.roles().contributors().stream().map(teller::person).toList(), teller.people(view.informed()),
                view.links().stream().flatMap(DecisionCards::citation).toList(),
                view.replaces().stream().map(teller.cards()::link).toList(),
                fields.review().map(LocalDate::toString).orElse(null));
    }

    private static ReadSectionJson read(Section section, WrittenText texts) {
        boolean empty = section.text().isBlank();
        return new ReadSectionJson(section.heading(), empty ? "" : texts.html(section.text()), empty);
    }

    private static ReadOptionJson read(int index, DecisionTeller teller) {
        Decision decision = teller.view().decision();
        Option option = decision.fields().text().options().get(index);
        WrittenText texts = teller.texts();
        Optional<Integer> chosen = decision.closing().flatMap(Closing::chosen);
        return new ReadOptionJson(texts.html(option.title()), option.pros().stream().map(texts::html).toList(),
                option.cons().stream().map(texts::html).toList(),
                decision.fields().text().proposed().filter(each -> each == index).isPresent(),
                chosen.filter(each -> each == index).isPresent());
    }
}
