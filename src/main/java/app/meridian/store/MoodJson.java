package app.meridian.store;

import app.meridian.core.checkin.MoodCell;
import app.meridian.core.checkin.RoundId;
import java.time.LocalDate;

/** The body of the row of a published mood. */
record MoodJson(long round, String week, int halfSteps) {

    static MoodJson of(RoundId round, MoodCell cell) {
        return new MoodJson(round.value(), cell.week().toString(), cell.halfSteps());
    }

    static MoodJson of(BoardEntity row) {
        return StoredJson.read(row.getBody(), MoodJson.class);
    }

    RoundId roundId() {
        return new RoundId(round);
    }

    MoodCell toDomain() {
        return new MoodCell(LocalDate.parse(week), halfSteps);
    }
}
