package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives out the answers of a round page by page, without anybody's mood, one's own among them (rule M1). */
public final class RoundExport {
    /** Answers on a page. */
    public static final int MOST = 500;

    private final RoundPlaces places;
    private final TurnStore turns;
    private final Colleagues colleagues;

    public RoundExport(RoundPlaces places, TurnStore turns, Colleagues colleagues) {
        this.places = requireNonNull(places, "places");
        this.turns = requireNonNull(turns, "turns");
        this.colleagues = requireNonNull(colleagues, "colleagues");
    }

    /**
     * @param reader empty for an anonymous one, who learns no windows (rule P2)
     * @param after the last answer of the page before; empty for the first page
     * @param limit 1 to {@link #MOST}
     * @throws RoundNotFoundException if the round does not live there
     */
    public ExportPage page(Optional<PersonId> reader, Home home, RoundId id, Days days, Optional<TurnId> after,
            int limit) {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("A page has 1 to " + MOST + " answers");
        Round round = places.round(reader, home, id);
        boolean sees = reader.filter(colleagues::isCurrent).isPresent();
        List<Turn> found = turns.answered(
                id, days.first(), days.last(), after.map(TurnId::value).orElse(0L), limit + 1);
        List<Turn> page = found.stream().limit(limit).map(turn -> told(turn, sees)).toList();
        return new ExportPage(round, page, found.size() > limit);
    }

    private static Turn told(Turn turn, boolean sees) {
        Optional<Answer> answer = turn.answer().map(each -> new Answer(each.given(), each.blockers(),
                Optional.empty(), each.zone(), each.givenAt(), each.changedAt()));
        return new Turn(turn.id(), turn.round(), turn.person(), turn.day(), turn.version(),
                turn.window().filter(window -> sees), answer, turn.deleted());
    }

    /** From the first to the last, both inclusive. */
    public record Days(LocalDate first, LocalDate last) {

        public Days {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
        }
    }
}
