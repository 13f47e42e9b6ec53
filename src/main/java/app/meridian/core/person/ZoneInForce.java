package app.meridian.core.person;

import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.Timeline.Since;
import app.meridian.core.worktime.ZoneChoice;
import java.time.Instant;
import java.util.List;

/** Finds the zone in force at an instant: the last whose first date has begun on the clock it brings (rule W9). */
final class ZoneInForce {
    private ZoneInForce() {}

    static ZoneChoice at(Timeline<ZoneChoice> zones, Instant instant) {
        List<Since<ZoneChoice>> changes = zones.changes();
        for (int i = changes.size() - 1; i >= 0; i--) {
            ZoneChoice choice = changes.get(i).value();
            boolean begun = !instant.atZone(choice.zone()).toLocalDate().isBefore(changes.get(i).from());
            if (begun) return choice;
        }
        return zones.first();
    }
}
