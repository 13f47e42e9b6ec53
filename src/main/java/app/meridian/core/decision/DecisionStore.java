package app.meridian.core.decision;

import app.meridian.core.person.Forgets;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Belongings;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps decisions, their histories and what was frozen. With a project or space go the decisions that were made in it;
 * with an issue or page only the links to it: a decision outlives its home (rules K9 and P3).
 */
public interface DecisionStore extends Belongings, Forgets {

    /**
     * Stores it as version 1 under the next number of its container, unless its author has made one in that container
     * with its client key: then answers that.
     */
    Decision add(NewDecision decision);

    /**
     * Stores what was imported, with its history and frozen versions, under its own number if that is free there, else
     * under the next; unless the actor has imported with that key before: then answers those. Ids in it are new.
     */
    List<Decision> add(PersonId actor, List<Imported> records, String clientKey);

    Optional<Decision> find(DecisionId id);

    /** Those that there are, in one read for up to 900. */
    List<Decision> find(Collection<DecisionId> ids);

    Optional<Decision> find(DecisionNumber number);

    /**
     * Stores all of them with their entries, or none (rule S1). More than one when a decision replaces others.
     *
     * @return as stored; empty, and nothing changed, if the stored version of one is not the one before its own
     */
    Optional<List<Decision>> save(List<Written> written);

    /** Entries of the versions up to the given one, oldest first. */
    List<Entry> history(Decision decision, long upToVersion);

    /** All that was frozen, oldest first. */
    List<Frozen> frozen(DecisionId id);

    /** Those whose home it is, and those that link to it, newest number first; at most {@code limit}. Two reads. */
    List<Decision> at(Home home, int limit);

    /** One batch of the register, in at most three reads. */
    RegisterBatch register(RegisterQuery query);

    /** Open ones with somebody to be told, or whose clocks are to be looked at by the moment; oldest first. */
    List<Decision> due(Instant now, int limit);

    /**
     * When an open one is to be looked at again; changes neither version nor history. If it has been changed since it
     * was seen it stays due as that change made it: what was seen says nothing about its clocks any more.
     */
    void look(Decision seen, Instant again);

    /**
     * Whether this node may send the notice: only the first that asks for it (rule S1).
     *
     * @param notice names the ask, and the try
     */
    boolean claim(String notice);

    /** Open ones that want a response of the person, oldest ask first; at most {@code limit}. */
    List<Decision> waitingFor(PersonId person, int limit);

    /** How many of those there are, at most {@code most}; one read. */
    int countWaitingFor(PersonId person, int most);

    /** Decided ones that the person drives, whose review date is on or before the date; at most {@code limit}. */
    List<Decision> toReview(PersonId driver, LocalDate by, int limit);

    /** Issues or pages that are linked from a superseded decision, or its home, in pages: those after the id, by id. */
    List<Subject> citingSuperseded(SubjectType type, long afterId, int limit);

    /** Issues or pages that are the homes of, or linked from, open decisions that want a response of the person. */
    List<Subject> awaiting(SubjectType type, PersonId person, int limit);

    /** Superseded ones that have the home or link to it, as register rows: what a page view is to say. */
    List<Decision> superseded(Home home, int limit);

    /** Decisions that replace, or would replace, one of these. */
    List<Decision> replacing(Collection<DecisionId> ids);

    /** Makes known that a page has or will have its record: only the first that asks may make it (rule H3). */
    boolean claimPage(Subject page);
}
