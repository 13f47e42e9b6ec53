package app.meridian.store;

import app.meridian.core.decision.DecisionText;
import app.meridian.core.decision.Option;
import app.meridian.core.decision.Section;
import app.meridian.core.decision.SectionRole;
import java.util.List;
import java.util.Optional;

/** A decision's text; mentions in it are numbers. */
record DecisionTextJson(String title, List<SectionJson> sections, List<OptionJson> options, Integer proposed) {

    DecisionTextJson {
        sections = sections == null ? List.of() : List.copyOf(sections);
        options = options == null ? List.of() : List.copyOf(options);
    }

    static DecisionTextJson of(DecisionText text, Numbers numbers) {
        return new DecisionTextJson(numbers.numbered(text.title()),
                text.sections().stream().map(each -> SectionJson.of(each, numbers)).toList(),
                text.options().stream().map(each -> OptionJson.of(each, numbers)).toList(),
                text.proposed().orElse(null));
    }

    DecisionText toDomain(Numbers numbers) {
        return new DecisionText(numbers.named(title), sections.stream().map(each -> each.toDomain(numbers)).toList(),
                options.stream().map(each -> each.toDomain(numbers)).toList(), Optional.ofNullable(proposed));
    }

    record SectionJson(String role, String heading, String help, boolean required, String text) {
        static SectionJson of(Section section) {
            return new SectionJson(section.role().name(), section.heading(), section.help(), section.required(),
                    section.text());
        }

        static SectionJson of(Section section, Numbers numbers) {
            return of(section.withText(numbers.numbered(section.text())));
        }

        Section toDomain() {
            return new Section(SectionRole.valueOf(role), heading == null ? "" : heading, help == null ? "" : help,
                    required, text == null ? "" : text);
        }

        Section toDomain(Numbers numbers) {
            return toDomain().withText(numbers.named(text));
        }
    }

    record OptionJson(String title, List<String> pros, List<String> cons) {
        static OptionJson of(Option option, Numbers numbers) {
            return new OptionJson(numbers.numbered(option.title()), numbers.numbered(option.pros()),
                    numbers.numbered(option.cons()));
        }

        Option toDomain(Numbers numbers) {
            return new Option(numbers.named(title), numbers.named(pros), numbers.named(cons));
        }
    }
}
