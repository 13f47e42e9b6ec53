package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionNotFoundException;
import app.meridian.core.decision.DecisionNumber;
import app.meridian.core.decision.DecisionReading;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the decision that a macro puts on paper, for the current reader's rights. */
@Component
public class DecisionDocuments {
    private final DecisionReading decisions;
    private final Containers containers;
    private final CurrentReader currentReader;
    private final DecisionPapers papers;

    public DecisionDocuments(DecisionReading decisions, Containers containers, CurrentReader currentReader,
            DecisionPapers papers) {
        this.decisions = requireNonNull(decisions, "decisions");
        this.containers = requireNonNull(containers, "containers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.papers = requireNonNull(papers, "papers");
    }

    /** The newest decision whose home the page is. */
    public DecisionPaper ofPage(Subject page, boolean asCard) {
        Reader reader = currentReader.get();
        return decisions.at(reader.person(), reader.locale(), page).stream()
                .filter(view -> view.decision().home().equals(page)).findFirst()
                .map(view -> papers.of(view, asCard)).orElseGet(papers::none);
    }

    public DecisionPaper of(String spaceKey, long number, boolean asCard) {
        Reader reader = currentReader.get();
        return containers.find(ContainerType.SPACE, spaceKey)
                .flatMap(space -> find(reader, space, number))
                .map(view -> papers.of(view, asCard)).orElseGet(papers::none);
    }

    private Optional<DecisionView> find(Reader reader, Container space, long number) {
        try {
            return Optional.of(decisions.get(reader.person(), reader.locale(), new DecisionNumber(space, number)));
        } catch (DecisionNotFoundException hidden) {
            return Optional.empty();
        }
    }
}
