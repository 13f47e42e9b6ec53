package app.meridian.text;

import app.meridian.core.duedate.DueTrace;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.Explanation.Reason;
import app.meridian.core.worktime.Explanation.SkippedDate;
import app.meridian.core.worktime.Explanation.ZoneStretch;
import app.meridian.core.worktime.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which zones and dates an explanation names. Of others it tells when they are away, and no more. */
final class WhyFacts {
    private static final int MOST_RUNS = 6;

    private final DueVoice voice;
    private final PersonDue person;

    WhyFacts(DueVoice voice, PersonDue person) {
        this.voice = voice;
        this.person = person;
    }

    /** Each zone and who chose it, those that follow with the date from which they hold. */
    String zones(List<ZoneStretch> zones) {
        if (zones.isEmpty()) return zone(person.zone().zone().getId(), person.zone().origin());
        String text = "";
        for (ZoneStretch stretch : zones) {
            String zone = zone(stretch.zone().zone().getId(), stretch.zone().origin());
            LocalDate from = stretch.interval().from().atZone(stretch.zone().zone()).toLocalDate();
            text = text.isEmpty() ? zone : voice.say("meridian.team.phrase.semicolon", text,
                    voice.say("meridian.due.why.zone-from", voice.clock().day(from), zone));
        }
        return text;
    }

    /** A zone, and who chose it; others are not told of a group by its name. */
    String zone(String id, Origin origin) {
        String name = voice.first(person.person().id());
        boolean you = person.you();
        return switch (origin.kind()) {
            case PROFILE -> you ? voice.say("meridian.due.why.zone-your-profile", id)
                    : voice.say("meridian.due.why.zone-profile", id, name);
            case PRODUCT_PREFERENCE -> you ? voice.say("meridian.due.why.zone-your-preference", id)
                    : voice.say("meridian.due.why.zone-preference", id, name);
            case GROUP -> you ? voice.say("meridian.due.why.zone-your-group", id, Marks.without(origin.name()))
                    : voice.say("meridian.due.why.zone-group", id, name);
            case CONTAINER -> voice.say("meridian.due.why.zone-container", id);
            case COMPANY, BUILT_IN, REQUEST -> voice.say("meridian.due.why.zone-company", id);
            case PRODUCT_DEFAULT -> voice.say("meridian.due.why.zone-default", id);
        };
    }

    /** Dates that follow each other for one reason are one entry; empty if none was skipped. */
    Optional<String> skipped(DueTrace trace) {
        return trace.cut() ? firstSkipped(trace.explanation()) : skipped(trace.explanation());
    }

    /** How many follow is not known. */
    private Optional<String> firstSkipped(Explanation explanation) {
        return some(runs(explanation.skipped())).map(text -> voice.say("meridian.due.why.skipped-cut", text));
    }

    Optional<String> skipped(Explanation explanation) {
        List<Run> runs = runs(explanation.skipped());
        int more = runs.stream().skip(MOST_RUNS).mapToInt(Run::days).sum() + explanation.moreSkipped();
        return some(runs).map(text -> more == 0 ? text
                : voice.say("meridian.due.why.skipped-more", text, String.valueOf(more)));
    }

    private Optional<String> some(List<Run> runs) {
        return runs.stream().limit(MOST_RUNS).map(this::run)
                .reduce((all, next) -> voice.say("meridian.team.phrase.semicolon", all, next));
    }

    private List<Run> runs(List<SkippedDate> dates) {
        List<Run> runs = new ArrayList<>();
        for (SkippedDate date : dates) {
            String reason = reason(date);
            int last = runs.size() - 1;
            boolean follows = last >= 0 && runs.get(last).isFollowedBy(date.date(), reason);
            if (follows) runs.set(last, new Run(runs.get(last).first, date.date(), reason));
            else runs.add(new Run(date.date(), date.date(), reason));
        }
        return runs;
    }

    private String run(Run run) {
        String first = voice.clock().day(run.first);
        String dates = run.first.equals(run.last) ? first
                : voice.say("meridian.team.phrase.span", first, voice.clock().day(run.last));
        return voice.say("meridian.due.why.skipped-run", dates, run.reason);
    }

    private String reason(SkippedDate date) {
        boolean half = date.reason() == Reason.MORNING_LEAVE || date.reason() == Reason.AFTERNOON_LEAVE;
        Reason told = half && !person.you() ? Reason.LEAVE : date.reason();
        return switch (told) {
            case NO_SUCH_DATE -> voice.say("meridian.due.why.no-such-date");
            case LEAVE -> voice.say("meridian.due.why.leave");
            case MORNING_LEAVE -> voice.say("meridian.due.why.morning");
            case AFTERNOON_LEAVE -> voice.say("meridian.due.why.afternoon");
            case HOLIDAY -> Marks.without(date.name());
            case DAY_OFF -> voice.say("meridian.due.why.day-off");
        };
    }

    private record Run(LocalDate first, LocalDate last, String reason) {
        boolean isFollowedBy(LocalDate date, String why) {
            return last.plusDays(1).equals(date) && reason.equals(why);
        }

        int days() {
            return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        }
    }
}
