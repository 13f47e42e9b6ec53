package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Circles;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may see decisions, and do what to them (rules K5, K7 and K10). */
public final class DecisionRights {
    private final Homes homes;
    private final Circles circles;

    public DecisionRights(Homes homes, Circles circles) {
        this.homes = requireNonNull(homes, "homes");
        this.circles = requireNonNull(circles, "circles");
    }

    /**
     * Who sees its home sees a decision; once that is gone, who administers its project or space.
     *
     * @param reader empty for an anonymous one
     */
    public boolean canSee(Optional<PersonId> reader, Decision decision) {
        if (homes.canSee(reader, decision.home())) return true;
        return isHomeless(decision)
                && reader.filter(person -> canAdminister(person, decision.number().container())).isPresent();
    }

    /** @param person empty for an anonymous reader, who may not */
    public boolean canCreate(Optional<PersonId> person, Home home) {
        return person.filter(each -> circles.mayUse(each) && homes.canSee(person, home) && homes.canWrite(each, home))
                .isPresent();
    }

    public boolean canAdminister(PersonId person, Container container) {
        return circles.mayUse(person) && homes.canAdminister(person, container);
    }

    /** What the reader may do to it as it stands; whether it is complete or ready is another question. */
    public Set<Act> allowed(Optional<PersonId> reader, Decision decision) {
        Set<Act> allowed = EnumSet.noneOf(Act.class);
        if (reader.isEmpty()) return allowed;
        for (Act act : Act.values()) {
            if (isPossible(decision, act) && mayDo(reader.get(), decision, act)) allowed.add(act);
        }
        return allowed;
    }

    /** Whether the person may do it, wherever the decision is in its life. */
    public boolean mayDo(PersonId person, Decision decision, Act act) {
        boolean known = circles.mayUse(person) && canSee(Optional.of(person), decision);
        if (!known) return false;
        Roles roles = decision.fields().roles();
        return switch (act) {
            case RESPOND -> roles.contributors().contains(person);
            case DECIDE, REJECT -> decision.fields().rule().type() == RuleType.APPROVER
                    ? roles.deciders().contains(person) : roles.driver().equals(person);
            case MOVE -> canAdminister(person, decision.number().container());
            case EDIT, EDIT_LINKS, OPEN, LEAVE_OUT, WITHDRAW, REOPEN -> roles.driver().equals(person)
                    || canAdminister(person, decision.number().container());
        };
    }

    /** Whether a decision is where it can be done. */
    boolean isPossible(Decision decision, Act act) {
        return act == Act.MOVE ? isHomeless(decision) : Life.allows(decision, act);
    }

    private boolean isHomeless(Decision decision) {
        return homes.containerOf(decision.home()).isEmpty();
    }
}
