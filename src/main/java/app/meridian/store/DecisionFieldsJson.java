package app.meridian.store;

import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.Roles;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody set about a decision; people are numbers. */
record DecisionFieldsJson(DecisionTextJson text, RuleJson rule, RolesJson roles, List<LinkJson> links,
        List<Long> replaces, String review) {

    DecisionFieldsJson {
        links = links == null ? List.of() : List.copyOf(links);
        replaces = replaces == null ? List.of() : List.copyOf(replaces);
    }

    static DecisionFieldsJson of(DecisionFields fields, Numbers numbers) {
        return new DecisionFieldsJson(DecisionTextJson.of(fields.text(), numbers), RuleJson.of(fields.rule()),
                RolesJson.of(fields.roles(), numbers), fields.links().stream().map(LinkJson::of).toList(),
                fields.replaces().stream().map(DecisionId::value).toList(),
                fields.review().map(LocalDate::toString).orElse(null));
    }

    DecisionFields toDomain(Numbers numbers) {
        return new DecisionFields(text.toDomain(numbers), rule.toDomain(), roles.toDomain(numbers),
                links.stream().map(LinkJson::toDomain).toList(), replaces.stream().map(DecisionId::new).toList(),
                Optional.ofNullable(review).map(LocalDate::parse));
    }

    record RolesJson(int driver, List<Integer> deciders, List<Integer> contributors, List<Integer> informed) {
        static RolesJson of(Roles roles, Numbers numbers) {
            return new RolesJson(numbers.of(roles.driver()), numbers.of(roles.deciders()),
                    numbers.of(roles.contributors()), numbers.of(roles.informed()));
        }

        Roles toDomain(Numbers numbers) {
            return new Roles(numbers.person(driver), people(deciders, numbers), people(contributors, numbers),
                    people(informed, numbers));
        }

        private static List<PersonId> people(List<Integer> some, Numbers numbers) {
            return some == null ? List.of() : numbers.people(some);
        }
    }

    /** @param subject its reference; null for an address */
    record LinkJson(String subject, String url, String title) {
        static LinkJson of(Link link) {
            if (link instanceof Link.ToAddress address) return new LinkJson(null, address.url(), address.title());
            return new LinkJson(((Link.ToSubject) link).subject().reference(), null, null);
        }

        Link toDomain() {
            if (subject == null) return new Link.ToAddress(url, title == null ? "" : title);
            return new Link.ToSubject((Subject) Slots.home(subject));
        }
    }
}
