package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.ClientKeyTakenException;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes decisions and leads them through their life. A decision that the actor may not see is answered with a
 * {@link DecisionNotFoundException}; whoever sees it but may not do that gets a {@link DecisionNotYoursException}, and
 * a step that leads nowhere from where it is a {@link StepNotPossibleException}. Texts are typed, with user names.
 *
 * <p>{@code ifVersion} is the version that the actor saw. If an entry since then disturbs what they do, they get a
 * {@link ChangedMeanwhileException}, and nothing is changed; if not, it is done to the newest version. What changes
 * nothing makes no new version. What is wrong with a field is told by an {@link InvalidFieldsException}.
 */
public final class DecisionService {
    private final DecisionCommands commands;
    private final Drafting drafting;
    private final Answering answering;
    private final Deciding deciding;

    public DecisionService(DecisionCommands commands, Drafting drafting, Answering answering, Deciding deciding) {
        this.commands = requireNonNull(commands, "commands");
        this.drafting = requireNonNull(drafting, "drafting");
        this.answering = requireNonNull(answering, "answering");
        this.deciding = requireNonNull(deciding, "deciding");
    }

    /**
     * Begins a draft, once for each client key.
     *
     * @param templateName as it is called in the actor's language
     * @throws DecisionNotAllowedException if the actor may not write there; a home that they may not see is answered as
     *     {@link Homes} says
     * @throws ClientKeyTakenException if the actor has used the key for another decision of that project or space
     */
    public Decision create(PersonId actor, Home home, TemplateId template, String templateName, DecisionFields typed,
            String clientKey) {
        return drafting.create(actor, home, new Draft(template, templateName, typed, clientKey), commands.now());
    }

    /**
     * Changes what is written. Of a closed one only links, review date and who is informed may change.
     *
     * @param typed with the people, links and replaced decisions as they are to be; what the actor cannot see of links
     *     and replaced decisions stays
     * @param correction whether clocks go on although the text changes (rule K4); a changed rule is never one
     */
    public Decision edit(PersonId actor, DecisionId id, DecisionFields typed, boolean correction, long ifVersion) {
        return commands.run(actor, id, Act.EDIT, Seen.toEdit(ifVersion),
                (stored, now) -> drafting.edited(actor, stored, new Drafting.Edit(typed, correction), now));
    }

    /**
     * Asks the contributors.
     *
     * @throws InvalidFieldsException also if something is missing that it needs before
     */
    public Decision open(PersonId actor, DecisionId id, long ifVersion) {
        return commands.run(actor, id, Act.OPEN, Seen.toMove(ifVersion),
                (stored, now) -> drafting.opened(actor, stored, now));
    }

    /**
     * Says what a contributor thinks of the text, over what they said before.
     *
     * @param textVersion that they saw
     * @param reason Markdown; needed for a concern or an objection
     * @throws ChangedMeanwhileException if the text is another one by now
     */
    public Decision respond(PersonId actor, DecisionId id, int textVersion, ResponseKind kind, String reason) {
        return commands.run(actor, id, Act.RESPOND, Seen.text(textVersion),
                (stored, now) -> answering.responded(stored, new Response(actor, kind, reason, textVersion, now)));
    }

    /**
     * Does not wait for somebody who does not work before the date (rule K6).
     *
     * @param date on the person's clock
     * @param reason plain text
     */
    public Decision leaveOut(
            PersonId actor, DecisionId id, PersonId person, LocalDate date, String reason, long ifVersion) {
        return commands.run(actor, id, Act.LEAVE_OUT, Seen.toMove(ifVersion),
                (stored, now) -> answering.leftOut(stored, person, new LeftOut(date, reason, actor, now)));
    }

    /**
     * Freezes it, and supersedes what it replaces.
     *
     * @param chosen the option, counted from 0; empty for none
     * @param note Markdown; may be empty
     * @throws NotReadyException if something stands in the way
     */
    public Decision decide(PersonId actor, DecisionId id, Optional<Integer> chosen, String note, long ifVersion) {
        return commands.runAll(actor, id, Act.DECIDE, Seen.toDecide(ifVersion),
                (stored, now) -> deciding.decided(stored, new Closing(Step.DECIDE, chosen, note, actor, now)));
    }

    /** @throws NotReadyException if somebody is still waited for */
    public Decision reject(PersonId actor, DecisionId id, String note, long ifVersion) {
        return commands.run(actor, id, Act.REJECT, Seen.toDecide(ifVersion), (stored, now) ->
                deciding.rejected(stored, new Closing(Step.REJECT, Optional.empty(), note, actor, now)));
    }

    /** Gives it up; what was in force before stays so (rule K8). */
    public Decision withdraw(PersonId actor, DecisionId id, String note, long ifVersion) {
        return commands.run(actor, id, Act.WITHDRAW, Seen.toMove(ifVersion), (stored, now) ->
                deciding.withdrawn(stored, new Closing(Step.WITHDRAW, Optional.empty(), note, actor, now)));
    }

    /** Makes a draft of it again, without asks and responses; what was decided stays in force (rule K8). */
    public Decision reopen(PersonId actor, DecisionId id, long ifVersion) {
        return commands.run(actor, id, Act.REOPEN, Seen.toMove(ifVersion),
                (stored, now) -> deciding.reopened(actor, stored, now));
    }

    /**
     * Gives it another home, since its own is gone.
     *
     * @throws DecisionNotAllowedException if the actor may not write there
     */
    public Decision move(PersonId actor, DecisionId id, Home home, long ifVersion) {
        return commands.run(actor, id, Act.MOVE, Seen.toMove(ifVersion),
                (stored, now) -> drafting.moved(actor, stored, home, now));
    }
}
