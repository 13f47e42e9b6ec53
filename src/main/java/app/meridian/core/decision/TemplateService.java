package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.Circles;
import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.NotAdministratorException;
import app.meridian.core.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Templates of the whole company: those that come with the plugin, and what administrators have made of them. */
public final class TemplateService {
    private static final String OWN = "custom-";

    private final TemplateStore store;
    private final BuiltIns builtIns;
    private final Circles circles;
    private final Clock clock;

    public TemplateService(TemplateStore store, BuiltIns builtIns, Circles circles, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.builtIns = requireNonNull(builtIns, "builtIns");
        this.circles = requireNonNull(circles, "circles");
        this.clock = requireNonNull(clock, "clock");
    }

    public boolean canAdminister(Optional<PersonId> reader) {
        return reader.filter(circles::isAdministrator).isPresent();
    }

    /** Those that are offered, built-in ones first; for administrators retired ones too. */
    public List<Template> list(Optional<PersonId> reader, Locale locale) {
        boolean all = canAdminister(reader);
        return templates(locale).values().stream().filter(template -> all || !template.retired()).toList();
    }

    /** @throws TemplateNotFoundException if there is none */
    public Template get(Locale locale, TemplateId id) {
        return Optional.ofNullable(templates(locale).get(id)).orElseThrow(() -> new TemplateNotFoundException(id));
    }

    /**
     * @param locale in which names of built-in ones are taken
     * @throws NotAdministratorException if the actor is none
     * @throws InvalidFieldsException if a field is wrong, or another has the name
     */
    public Template create(PersonId actor, Locale locale, TemplateFields typed) {
        requireAdministrator(actor);
        Map<TemplateId, Template> all = templates(locale);
        TemplateId id = free(all);
        TemplateFields fields = require(typed, id, all);
        return store.save(actor, fields.as(id, 0), now()).orElseThrow(() -> changed(id, 0));
    }

    /**
     * Makes the company's own text of a built-in one at its first change. As {@link #create} otherwise.
     *
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public Template save(PersonId actor, Locale locale, TemplateId id, TemplateFields typed, long ifVersion) {
        requireAdministrator(actor);
        Map<TemplateId, Template> all = templates(locale);
        Template stored = Optional.ofNullable(all.get(id)).orElseThrow(() -> new TemplateNotFoundException(id));
        if (stored.version() != ifVersion) throw changed(id, ifVersion);
        Template next = require(typed, id, all).as(id, ifVersion);
        if (next.equals(stored)) return stored;
        return store.save(actor, next, now()).orElseThrow(() -> changed(id, ifVersion));
    }

    private Map<TemplateId, Template> templates(Locale locale) {
        Map<TemplateId, Template> all = new LinkedHashMap<>();
        builtIns.in(locale).forEach(template -> all.put(template.id(), template));
        store.all().forEach(template -> all.put(template.id(), template));
        return all;
    }

    private void requireAdministrator(PersonId actor) {
        if (!circles.isAdministrator(actor)) throw new NotAdministratorException(actor);
    }

    private static TemplateFields require(TemplateFields typed, TemplateId id, Map<TemplateId, Template> all) {
        TemplateFields fields = typed.tidy();
        List<String> taken = all.values().stream()
                .filter(other -> !other.id().equals(id) && !other.retired()).map(Template::name).toList();
        Flaws flaws = TemplateRules.flaws(fields, fields.retired() ? List.of() : taken);
        boolean full = !all.containsKey(id) && all.size() >= Template.MOST;
        if (full) flaws.add("name", Kind.TOO_MANY, Template.MOST);
        flaws.throwIfAny();
        return fields;
    }

    private static TemplateId free(Map<TemplateId, Template> all) {
        long number = all.size() + 1L;
        while (all.containsKey(new TemplateId(OWN + number))) number += 1;
        return new TemplateId(OWN + number);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ChangedMeanwhileException changed(TemplateId id, long version) {
        return new ChangedMeanwhileException("Template " + id.value(), version);
    }
}
