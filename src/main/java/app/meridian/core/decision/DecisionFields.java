package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sets about a decision.
 *
 * @param replaces decisions that this one supersedes when it is decided (rule K8)
 * @param review the date on which its driver should look at it again; a date on the driver's clock
 */
public record DecisionFields(DecisionText text, Rule rule, Roles roles, List<Link> links, List<DecisionId> replaces,
        Optional<LocalDate> review) {
    public static final int MOST_LINKS = 100;
    public static final int MOST_REPLACED = 20;

    public DecisionFields {
        requireNonNull(text, "text");
        requireNonNull(rule, "rule");
        requireNonNull(roles, "roles");
        links = List.copyOf(links);
        replaces = List.copyOf(replaces);
        requireNonNull(review, "review");
    }

    /** Whether somebody who was asked about the other is asked about something else by this one (rule K4). */
    public boolean asksOtherwiseThan(DecisionFields other) {
        return !text.equals(other.text) || !rule.equals(other.rule);
    }

    /** Whether all who have not answered must be asked anew: a changed rule is never a correction (rule K4). */
    boolean restartsClocksOf(DecisionFields other, boolean correction) {
        return !rule.equals(other.rule) || !correction && !text.equals(other.text);
    }

    /** Whether nothing differs but links, review date and who is informed. */
    boolean decidesAs(DecisionFields other) {
        Roles were = new Roles(other.roles.driver(), other.roles.deciders(), other.roles.contributors(),
                roles.informed());
        return equals(new DecisionFields(other.text, other.rule, were, links, other.replaces, review));
    }

    public DecisionFields withText(DecisionText next) {
        return new DecisionFields(next, rule, roles, links, replaces, review);
    }

    public DecisionFields withRoles(Roles next) {
        return new DecisionFields(text, rule, next, links, replaces, review);
    }

    public DecisionFields withLinks(List<Link> next) {
        return new DecisionFields(text, rule, roles, next, replaces, review);
    }

    public DecisionFields withReplaces(List<DecisionId> next) {
        return new DecisionFields(text, rule, roles, links, next, review);
    }
}
