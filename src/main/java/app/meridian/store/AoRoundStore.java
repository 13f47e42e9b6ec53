package app.meridian.store;

import app.meridian.core.checkin.MoodCell;
import app.meridian.core.checkin.NewRound;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.RoundManagers;
import app.meridian.core.checkin.RoundStore;
import app.meridian.core.checkin.Standing;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rounds in Active Objects: one statement to find what stands somewhere, three to change a round. */
@Component
public class AoRoundStore implements RoundStore {
    private final BoardRows rows;
    private final RoundRows rounds;
    private final BoardPeople people;
    private final TurnPeople turnPeople;
    private final TurnRemovals turns;

    public AoRoundStore(@ComponentImport ActiveObjects ao) {
        TurnRows turnRows = new TurnRows(ao);
        this.rows = new BoardRows(ao);
        this.rounds = new RoundRows(rows);
        this.people = new BoardPeople(rows);
        this.turnPeople = new TurnPeople(ao, rows, turnRows);
        this.turns = new TurnRemovals(ao, turnRows);
    }

    @Override
    public Standing find(Home home, Optional<Container> container) {
        List<BoardEntity> found = rows.in(Stream.concat(Stream.of(Slots.of(home)),
                container.map(Slots::ofManagers).stream()).toList());
        return new Standing(
                found.stream().filter(BoardKind.ROUND::is).map(RoundRows::toDomain).toList(),
                found.stream().filter(BoardKind.BLOCKER::is).map(BlockerJson::toDomain).toList(),
                MoodRows.lastYear(found), container.map(each -> ManagersRows.of(each, found)));
    }

    @Override
    public List<Round> rounds(Collection<RoundId> ids) {
        List<Integer> rowIds = ids.stream().distinct().map(id -> Math.toIntExact(id.value())).toList();
        return rows.of(BoardKind.ROUND, rowIds).stream().map(RoundRows::toDomain).toList();
    }

    @Override
    public Round add(PersonId actor, NewRound round) {
        return rounds.add(actor, round);
    }

    @Override
    public Optional<Round> save(PersonId actor, Round round, Instant now) {
        return rounds.save(actor, round, now);
    }

    @Override
    public List<Round> due(Instant now, int limit) {
        return rounds.due(now, limit);
    }

    @Override
    public List<Round> afterId(long id, int limit) {
        return rounds.askingForMoods(id, limit);
    }

    @Override
    public void looked(RoundId round, Instant fixedUntil, Instant again) {
        rounds.looked(round.value(), fixedUntil, again);
    }

    @Override
    public Optional<RoundManagers> save(PersonId actor, RoundManagers managers, Instant now) {
        return new ManagersRows(rows).save(actor, managers, now);
    }

    @Override
    public void publish(RoundId round, MoodCell cell) {
        new MoodRows(rows).publish(round, cell);
    }

    /** Turns are deleted again at the end: the minute job may have made some meanwhile. */
    @Override
    public void delete(Home home) {
        List<RoundId> gone = rows.at(home, BoardKind.ROUND).stream().map(row -> new RoundId(row.getID())).toList();
        gone.forEach(turns::delete);
        rows.delete(home);
        gone.forEach(turns::delete);
    }

    @Override
    public List<Home> homes(String kind, long afterId, int limit) {
        return rows.homes(kind, afterId, limit);
    }

    @Override
    public void forget(PersonId person, Instant now) {
        people.forget(person, now);
    }

    @Override
    public void rekey(PersonId old, PersonId current, Instant now) {
        turnPeople.rekey(old, current);
        people.rekey(old, current, now);
    }
}
