package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.NewWindow;
import app.meridian.core.checkin.RoundId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes windows into rows of turns, each once, however many nodes do so (rule F2). Touches no answer. */
final class WindowRows {
    private final TurnRows rows;
    private final History history;

    WindowRows(ActiveObjects ao, TurnRows rows) {
        this.rows = requireNonNull(rows, "rows");
        this.history = new History(ao);
    }

    void fix(RoundId round, List<NewWindow> windows) {
        Map<String, NewWindow> fresh = new LinkedHashMap<>();
        windows.forEach(each -> fresh.putIfAbsent(TurnRows.keyOf(round, each.person(), each.day()), each));
        Map<String, NewWindow> ahead = new LinkedHashMap<>();
        rows.inWithoutTexts("TURN_KEY", List.copyOf(fresh.keySet())).forEach(row -> {
            NewWindow window = fresh.remove(row.getTurnKey());
            if (row.getOpens() == null) ahead.put(row.getTurnKey(), window);
        });
        if (!create(round, fresh.values().stream().toList())) fresh.forEach((key, window) -> {
            if (!create(round, List.of(window))) ahead.put(key, window);
        });
        ahead.forEach((key, window) -> fill(key, window));
    }

    /** All or none: false if there is a row of one of them by now. */
    private boolean create(RoundId round, List<NewWindow> windows) {
        return history.attempt(() -> {
            windows.forEach(each -> rows.create(round, each.person(), each.day(), Optional.of(each.window())));
            return Optional.of(windows);
        }).isPresent();
    }

    /** Into the row of an answer that was given ahead, unless it has a window by now. */
    private void fill(String key, NewWindow window) {
        history.attempt(() -> rows.inWithoutTexts("TURN_KEY", List.of(key)).findFirst()
                .filter(row -> row.getOpens() == null).map(row -> {
                    history.record(record(row.getID()), 1, window.person(), window.window().opens(), Optional.empty());
                    row.setOpens(window.window().opens().toEpochMilli());
                    row.setCloses(window.window().closes().toEpochMilli());
                    row.save();
                    return row;
                }));
    }

    /** Written once, by whoever fills the window in. */
    static String record(long turn) {
        return "window/" + turn;
    }
}
