package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.PageDecisions;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.LaterLooks;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import java.util.Optional;

/**
 * Has the record made of a page that somebody made from the blueprint, as soon as the page is there (rule H3). Who is
 * not logged in makes pages, and no records.
 */
public final class BlueprintListener {
    private static final String BLUEPRINT = "app.meridian:decision-blueprint";

    private final PageDecisions decisions;
    private final Subjects subjects;
    private final LaterLooks looks;

    BlueprintListener(PageDecisions decisions, Subjects subjects, LaterLooks looks) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.subjects = requireNonNull(subjects, "subjects");
        this.looks = requireNonNull(looks, "looks");
    }

    @EventListener
    public void onPageMade(BlueprintPageCreateEvent event) {
        if (!BLUEPRINT.equals(event.getBlueprint().getModuleCompleteKey())) return;
        String page = String.valueOf(event.getPage().getId());
        String template = MacroTemplate.in(event.getPage().getBodyAsString());
        Optional.ofNullable(event.getCreator()).map(ConfluenceUser::getKey)
                .map(key -> new PersonId(key.getStringValue()))
                .ifPresent(author -> looks.until(() -> isMade(author, page, template)));
    }

    private boolean isMade(PersonId author, String id, String template) {
        Optional<Subject> page = subjects.find(SubjectType.PAGE, id);
        page.ifPresent(found -> decisions.madeFromBlueprint(author, found, template));
        return page.isPresent();
    }
}
