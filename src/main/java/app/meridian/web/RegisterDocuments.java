package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.RegisterQuery;
import app.meridian.core.decision.RegisterQuery.Filter;
import app.meridian.core.decision.RegisterService;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.decision.Words;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.CurrentReader;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the decisions that a macro puts on paper, for the current reader's rights. */
@Component
public class RegisterDocuments {
    private final RegisterService register;
    private final Containers containers;
    private final CurrentReader currentReader;
    private final RegisterPapers papers;
    private final Clock clock;

    public RegisterDocuments(RegisterService register, Containers containers, CurrentReader currentReader,
            RegisterPapers papers, Clock clock) {
        this.register = requireNonNull(register, "register");
        this.containers = requireNonNull(containers, "containers");
        this.currentReader = requireNonNull(currentReader, "currentReader");
        this.papers = requireNonNull(papers, "papers");
        this.clock = requireNonNull(clock, "clock");
    }

    public RegisterPaper of(String spaceKey, RegisterWish wish) {
        Optional<PersonId> reader = currentReader.person();
        return containers.find(ContainerType.SPACE, spaceKey).filter(space -> containers.canSee(reader, space))
                .map(space -> papers.of(register.list(
                        reader, space, filter(wish), Optional.empty(), RegisterQuery.MOST_ROWS)))
                .orElseGet(papers::hidden);
    }

    private Filter filter(RegisterWish wish) {
        Set<DecisionStatus> statuses = wish.status().isEmpty() ? Set.of()
                : Set.of(DecisionStatus.valueOf(wish.status().toUpperCase(Locale.ROOT)));
        return new Filter(statuses, given(wish.template()).filter(TemplateId::isId).map(TemplateId::new),
                given(wish.person()).map(PersonId::new), Optional.empty(),
                Words.of(wish.text(), RegisterQuery.MOST_WORDS),
                given(wish.age()).map(days -> clock.instant().minus(Duration.ofDays(Long.parseLong(days)))));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
