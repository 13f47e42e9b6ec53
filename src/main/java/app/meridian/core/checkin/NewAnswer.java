package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer that is about to be stored.
 *
 * @param ifVersion of the turn: 0 if there was no answer
 * @param answer without the blockers that it raises
 * @param raised blockers that it names first
 * @param resolved open blockers as they are to be stored, each one version behind
 */
public record NewAnswer(RoundId round, PersonId person, LocalDate day, long ifVersion, Answer answer,
        List<NewBlocker> raised, List<Blocker> resolved) {

    public NewAnswer {
        requireNonNull(round, "round");
        requireNonNull(person, "person");
        requireNonNull(day, "day");
        requireNonNull(answer, "answer");
        raised = List.copyOf(raised);
        resolved = List.copyOf(resolved);
    }
}
