package app.meridian.rest;

import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.Explanation.ClockChange;
import app.meridian.core.worktime.Explanation.Reason;
import app.meridian.core.worktime.Explanation.Rule;
import app.meridian.core.worktime.Explanation.SkippedDate;
import app.meridian.core.worktime.Explanation.ZoneStretch;
import app.meridian.core.worktime.Origin;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Why a result is what it is, as JSON. Of others it tells when they are away, never why, and not their groups. */
@JsonPropertyOrder({"rule", "zones", "skipped", "moreSkipped", "clockChanges"})
record ExplanationJson(Rule rule, List<ZoneJson> zones, List<SkippedJson> skipped, int moreSkipped,
        List<ClockChangeJson> clockChanges) {

    /** @param own whether the reader may know everything about it */
    static ExplanationJson of(Explanation explanation, boolean own) {
        return new ExplanationJson(explanation.rule(),
                explanation.zones().stream().map(zone -> ZoneJson.of(zone, own)).toList(),
                explanation.skipped().stream().map(date -> SkippedJson.of(date, own)).toList(),
                explanation.moreSkipped(),
                explanation.clockChanges().stream().map(ClockChangeJson::of).toList());
    }

    /** @param name of the group, project or space the zone comes from; empty for other sources */
    @JsonPropertyOrder({"zone", "source", "name", "from", "until"})
    record ZoneJson(String zone, Origin.Kind source, String name, String from, String until) {
        static ZoneJson of(ZoneStretch stretch, boolean own) {
            Origin origin = stretch.zone().origin();
            return new ZoneJson(stretch.zone().zone().getId(), origin.kind(), own ? origin.name() : "",
                    stretch.interval().from().toString(), stretch.interval().until().toString());
        }
    }

    /**
     * @param reason a {@link Reason}, or {@code AWAY} for leave of another person
     * @param name of the holiday; empty for other reasons
     */
    @JsonPropertyOrder({"date", "reason", "name"})
    record SkippedJson(String date, String reason, String name) {
        static SkippedJson of(SkippedDate skipped, boolean own) {
            return new SkippedJson(skipped.date().toString(), own ? skipped.reason().name() : blurred(skipped.reason()),
                    skipped.name());
        }

        private static String blurred(Reason reason) {
            return switch (reason) {
                case LEAVE, MORNING_LEAVE, AFTERNOON_LEAVE -> "AWAY";
                case NO_SUCH_DATE, HOLIDAY, DAY_OFF -> reason.name();
            };
        }
    }

    /** @param date on the clock before the change */
    @JsonPropertyOrder({"at", "date", "before", "after"})
    record ClockChangeJson(String at, String date, String before, String after) {
        static ClockChangeJson of(ClockChange change) {
            return new ClockChangeJson(change.at().toString(), change.date().toString(),
                    ZonesJson.offset(change.before()), ZonesJson.offset(change.after()));
        }
    }
}
