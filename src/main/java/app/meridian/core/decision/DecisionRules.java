package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.Nameable;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Homes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a decision may say, complete or not. */
public final class DecisionRules {
    private final Nameable nameable;
    private final Homes homes;
    private final Supersession supersession;
    private final Mentions mentions;
    private final LinkRules linkRules;

    public DecisionRules(Nameable nameable, Homes homes, Supersession supersession, Mentions mentions) {
        this.nameable = requireNonNull(nameable, "nameable");
        this.homes = requireNonNull(homes, "homes");
        this.supersession = requireNonNull(supersession, "supersession");
        this.mentions = requireNonNull(mentions, "mentions");
        this.linkRules = new LinkRules(homes);
    }

    /**
     * People, links and decisions may stay as they are stored, even if the actor may not see them.
     *
     * @return with stored mentions, and without blanks around texts and lines
     * @throws InvalidFieldsException if a field is wrong
     */
    DecisionFields require(Wish typed) {
        Wish wish = typed.with(kept(typed.with(TidyTexts.tidy(typed.typed()))));
        DecisionFields fields = wish.typed();
        Flaws flaws = new Flaws();
        TextRules.require(flaws, fields.text());
        TextRules.require(flaws, fields.rule());
        requirePeople(flaws, wish);
        linkRules.require(flaws, wish.actor(), fields.links(), wish.before().stream()
                .flatMap(each -> each.links().stream()).toList());
        flaws.requireAtMost(DecisionFields.MOST_REPLACED, "replaces", fields.replaces());
        boolean another = wish.before().filter(each -> each.replaces().equals(fields.replaces())).isEmpty();
        if (another) supersession.require(flaws, wish);
        fields.review().ifPresent(date -> flaws.requireInRange("review", date));
        flaws.throwIfAny();
        StoredTexts texts = new StoredTexts(mentions, wish.before().map(DecisionFields::text).stream());
        return fields.withText(texts.of(fields.text()));
    }

    private DecisionFields kept(Wish wish) {
        List<DecisionId> replaces = new ArrayList<>(wish.typed().replaces());
        wish.before().stream().flatMap(each -> each.replaces().stream())
                .filter(id -> !replaces.contains(id) && !supersession.canSee(wish.actor(), id)).forEach(replaces::add);
        List<Link> links = wish.before().map(DecisionFields::links).orElse(List.of());
        return wish.typed().withReplaces(replaces)
                .withLinks(linkRules.kept(wish.actor(), wish.typed().links(), links));
    }

    private void requirePeople(Flaws flaws, Wish wish) {
        Roles roles = wish.typed().roles();
        Optional<Roles> before = wish.before().map(DecisionFields::roles);
        boolean another = before.filter(each -> each.driver().equals(roles.driver())).isEmpty();
        if (another) requireDriver(flaws, wish, roles.driver());
        requireMany(flaws, wish, "deciders", roles.deciders(), before.map(Roles::deciders).orElse(List.of()));
        List<PersonId> asked = before.map(Roles::contributors).orElse(List.of());
        flaws.requireAtMost(Roles.MOST_CONTRIBUTORS, "contributors", roles.contributors());
        if (roles.contributors().size() <= Roles.MOST_CONTRIBUTORS) requireContributors(flaws, wish, asked);
        requireMany(flaws, wish, "informed", roles.informed(), before.map(Roles::informed).orElse(List.of()));
    }

    private void requireDriver(Flaws flaws, Wish wish, PersonId driver) {
        if (!nameable.isPerson(wish.actor(), driver)) flaws.add("driver", Kind.UNKNOWN_PERSON, driver);
        requireSight(flaws, "driver", wish, driver);
    }

    private void requireMany(Flaws flaws, Wish wish, String path, List<PersonId> named, List<PersonId> stored) {
        flaws.requireAtMost(Roles.MOST_OTHERS, path, named);
        if (named.size() <= Roles.MOST_OTHERS) nameable.requirePeople(flaws, path, wish.actor(), named, stored);
    }

    private void requireContributors(Flaws flaws, Wish wish, List<PersonId> stored) {
        List<PersonId> named = wish.typed().roles().contributors();
        nameable.requirePeople(flaws, "contributors", wish.actor(), named, stored);
        for (int i = 0; i < named.size(); i++) {
            if (!stored.contains(named.get(i))) requireSight(flaws, "contributors[" + i + "]", wish, named.get(i));
        }
    }

    private void requireSight(Flaws flaws, String path, Wish wish, PersonId person) {
        if (!homes.canSee(Optional.of(person), wish.home())) flaws.add(path, Kind.NOT_VISIBLE_TO, person);
    }
}
