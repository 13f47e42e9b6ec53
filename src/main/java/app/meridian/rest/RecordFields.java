package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionText;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.Option;
import app.meridian.core.decision.Roles;
import app.meridian.core.decision.Rule;
import app.meridian.core.decision.Section;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads what can be set about a decision out of a record that was exported. */
record RecordFields(RecordReader reader, RecordPlaces places) {

    RecordFields {
        requireNonNull(reader, "reader");
        requireNonNull(places, "places");
    }

    DecisionFields read(Field field) {
        field.required();
        Rule rule = DecisionParts.rule(field.at("rule").required()).orElseGet(() -> Rule.consent(Duration.ofHours(8)));
        Roles roles = new Roles(reader.person(field.at("driver")),
                reader.people(field.at("deciders"), Roles.MOST_OTHERS),
                reader.people(field.at("contributors"), Roles.MOST_CONTRIBUTORS),
                reader.people(field.at("informed"), Roles.MOST_OTHERS));
        List<Link> links = field.at("links").items(DecisionFields.MOST_LINKS).stream()
                .flatMap(each -> places.link(each).stream()).toList();
        List<DecisionId> replaces = field.at("replaces").items(DecisionFields.MOST_REPLACED).stream()
                .map(each -> new DecisionId(RecordReader.id(each))).toList();
        return new DecisionFields(text(field), rule, roles, links, replaces, field.at("review").date());
    }

    private DecisionText text(Field field) {
        List<Section> sections = DecisionParts.sections(field.at("sections")).stream()
                .map(each -> each.withText(stored(each.text()))).toList();
        List<Option> options = field.at("options").items(DecisionText.MOST_OPTIONS).stream()
                .map(DecisionParts::option).map(this::stored).toList();
        Optional<Integer> proposed = field.at("proposed").number(0, Integer.MAX_VALUE).map(Long::intValue);
        return new DecisionText(reader.text(field.at("title")), sections, options, proposed);
    }

    private Option stored(Option option) {
        return new Option(stored(option.title()), option.pros().stream().map(this::stored).toList(),
                option.cons().stream().map(this::stored).toList());
    }

    private String stored(String numbered) {
        return reader.numbering().stored(numbered);
    }
}
