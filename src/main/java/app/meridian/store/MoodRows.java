package app.meridian.store;

import static java.util.stream.Collectors.groupingBy;

import app.meridian.core.checkin.MoodCell;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.subject.Home;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of published moods. Those of the last year stand where screens look. */
final class MoodRows {
    private static final int YEAR_OF_WEEKS = 53;

    private final BoardRows rows;

    MoodRows(BoardRows rows) {
        this.rows = rows;
    }

    /** Of each round, oldest first, at most a year. */
    static Map<RoundId, List<MoodCell>> lastYear(List<BoardEntity> found) {
        Map<RoundId, List<MoodCell>> moods = new HashMap<>();
        found.stream().filter(BoardKind.MOOD::is).map(MoodJson::of).collect(groupingBy(MoodJson::roundId))
                .forEach((round, cells) -> moods.put(round, cells.stream().map(MoodJson::toDomain)
                        .sorted(Comparator.comparing(MoodCell::week))
                        .skip(Math.max(0, cells.size() - YEAR_OF_WEEKS)).toList()));
        return moods;
    }

    /** Nothing happens if the week has been published, or the round is gone. */
    void publish(RoundId round, MoodCell cell) {
        String key = BoardKind.MOOD.record(round.value() + "/" + cell.week());
        rows.of(BoardKind.ROUND, round.value()).map(BoardRows::homeOf).ifPresent(home -> {
            rows.history().attempt(() -> Optional.of(rows.create(home, BoardKind.MOOD, Slots.of(home), key,
                    StoredJson.write(MoodJson.of(round, cell)))));
            putAside(home, cell.week().minusWeeks(YEAR_OF_WEEKS));
        });
    }

    private void putAside(Home home, LocalDate until) {
        rows.in(List.of(Slots.of(home))).stream().filter(BoardKind.MOOD::is)
                .filter(row -> !MoodJson.of(row).toDomain().week().isAfter(until)).forEach(row -> {
                    row.setSlot(Slots.ofOldMoods(home));
                    row.save();
                });
    }
}
