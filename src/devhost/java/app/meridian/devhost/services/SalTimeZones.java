package app.meridian.devhost.services;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import app.meridian.devhost.Request;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/** The zones of people's preferences; who has none, or is nobody, has the product's. */
record SalTimeZones(HostUsers users) implements TimeZoneManager {

    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(Request.current().zone());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return users.byKey(user.getStringValue()).map(HostUser::zone).map(TimeZone::getTimeZone)
                .orElseGet(this::getDefaultTimeZone);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(Request.DEFAULT_ZONE);
    }
}
