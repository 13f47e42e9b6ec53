package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Begins the record of a page that was made from the blueprint: a draft with the page's title, whose author drives it,
 * and the texts of a template in the author's language. A page that somebody has begun one for already keeps that.
 */
public final class BlueprintRecords implements PageDecisions {
    private static final TemplateId USUAL = new TemplateId("consent");
    private static final Option BLANK = new Option("", List.of(), List.of());
    private static final int MOST_LOOKED_AT = 20;

    private final DecisionService decisions;
    private final DecisionStore store;
    private final TemplateService templates;
    private final Homes homes;
    private final Function<PersonId, Locale> languages;

    public BlueprintRecords(DecisionService decisions, DecisionStore store, TemplateService templates, Homes homes,
            Function<PersonId, Locale> languages) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.store = requireNonNull(store, "store");
        this.templates = requireNonNull(templates, "templates");
        this.homes = requireNonNull(homes, "homes");
        this.languages = requireNonNull(languages, "languages");
    }

    @Override
    public void madeFromBlueprint(PersonId author, Subject page, String template) {
        Optional<HomeName> name = homes.nameOf(page);
        boolean has = store.at(page, MOST_LOOKED_AT).stream().anyMatch(each -> each.home().equals(page));
        if (has || name.isEmpty()) return;
        Template start = chosen(author, template.strip());
        decisions.create(author, page, start.id(), start.name(), fields(author, name.get().title(), start),
                "page-" + page.id());
    }

    private Template chosen(PersonId author, String wanted) {
        Locale language = languages.apply(author);
        return templates.list(Optional.of(author), language).stream()
                .filter(each -> each.id().value().equalsIgnoreCase(wanted) || each.name().equalsIgnoreCase(wanted))
                .findFirst().orElseGet(() -> templates.get(language, USUAL));
    }

    private static DecisionFields fields(PersonId author, String title, Template start) {
        List<Option> options = start.optioned() ? List.of(BLANK, BLANK) : List.of();
        DecisionText text = new DecisionText(fitting(title), start.sections(), options, Optional.empty());
        return new DecisionFields(text, start.rule(), new Roles(author, List.of(), List.of(), List.of()), List.of(),
                List.of(), Optional.empty());
    }

    /** Titles of pages may be longer than those of decisions. */
    private static String fitting(String title) {
        int end = Math.min(title.length(), DecisionText.LONGEST_TITLE);
        boolean splits = end < title.length() && Character.isHighSurrogate(title.charAt(end - 1));
        return title.substring(0, splits ? end - 1 : end).strip();
    }
}
