package app.meridian.devhost;

import java.time.ZoneId;
import java.util.Locale;

/** A user of the product, with the preferences a profile page holds. The key never changes, the name may. */
public record HostUser(String key, String username, String fullName, ZoneId zone, Locale locale, boolean active) {

    public String email() {
        return username + "@example.com";
    }
}
