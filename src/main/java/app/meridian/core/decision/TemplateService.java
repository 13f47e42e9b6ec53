package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Templates of the whole company: those that come with the plugin, and what administrators have made of them. */
public final class TemplateService {
    public boolean canAdminister(Optional<PersonId> reader) {
        throw new UnsupportedOperationException();
    }

    /** Those that are offered; for administrators retired ones too. */
    public List<Template> list(Optional<PersonId> reader, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** @throws TemplateNotFoundException if there is none */
    public Template get(Locale locale, TemplateId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param locale in which names of built-in ones are taken
     * @throws app.meridian.core.person.NotAdministratorException if the actor is none
     * @throws app.meridian.core.person.InvalidFieldsException if a field is wrong, or another has the name
     */
    public Template create(PersonId actor, Locale locale, TemplateFields fields) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes the company's own text of a built-in one at its first change. As {@link #create} otherwise.
     *
     * @throws app.meridian.core.person.ChangedMeanwhileException if the stored version is another one
     */
    public Template save(PersonId actor, Locale locale, TemplateId id, TemplateFields fields, long ifVersion) {
        throw new UnsupportedOperationException();
    }
}
