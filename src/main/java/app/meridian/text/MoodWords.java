package app.meridian.text;

import app.meridian.core.checkin.MoodCell;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Says what was published of a round's mood (rule M1). */
final class MoodWords {
    private final RoundVoice voice;

    MoodWords(RoundVoice voice) {
        this.voice = voice;
    }

    Optional<String> latest(List<MoodCell> cells) {
        return cells.isEmpty() ? Optional.empty() : Optional.of(sentence(cells.get(cells.size() - 1)));
    }

    private String sentence(MoodCell cell) {
        LocalDate thisWeek = voice.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean lastWeek = cell.week().equals(thisWeek.minusWeeks(1));
        return lastWeek ? voice.say("meridian.rounds.mood.last-week", within(cell))
                : voice.say("meridian.rounds.mood.week", week(cell), within(cell));
    }

    String week(MoodCell cell) {
        return voice.say("meridian.team.phrase.span", voice.clock().day(cell.week()),
                voice.clock().day(cell.week().plusDays(6)));
    }

    /** At the start of a line. */
    String value(MoodCell cell) {
        return switch (cell.halfSteps()) {
            case 2 -> voice.say("meridian.rounds.mood.low");
            case 3 -> voice.say("meridian.rounds.mood.low-fair");
            case 4 -> voice.say("meridian.rounds.mood.fair");
            case 5 -> voice.say("meridian.rounds.mood.fair-good");
            default -> voice.say("meridian.rounds.mood.good");
        };
    }

    private String within(MoodCell cell) {
        return switch (cell.halfSteps()) {
            case 2 -> voice.say("meridian.rounds.mood.within-low");
            case 3 -> voice.say("meridian.rounds.mood.within-low-fair");
            case 4 -> voice.say("meridian.rounds.mood.within-fair");
            case 5 -> voice.say("meridian.rounds.mood.within-fair-good");
            default -> voice.say("meridian.rounds.mood.within-good");
        };
    }
}
