package app.meridian.devhost;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the thread knows of the request it serves: who asks, and which web resources the page needs so far. */
public final class Request {
    /** What an anonymous reader gets: the product's defaults. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/London");
    public static final Locale DEFAULT_LOCALE = Locale.UK;

    private static final ThreadLocal<Request> CURRENT = ThreadLocal.withInitial(() -> new Request(Optional.empty()));

    private final Optional<HostUser> user;
    private final Set<String> requiredResources = new LinkedHashSet<>();

    private Request(Optional<HostUser> user) {
        this.user = user;
    }

    /** Runs the work as the user and puts the former request back, whatever happens. */
    public static <T> T as(Optional<HostUser> user, Supplier<T> work) {
        Request former = CURRENT.get();
        CURRENT.set(new Request(user));
        try {
            return work.get();
        } finally {
            CURRENT.set(former);
        }
    }

    public static Request current() {
        return CURRENT.get();
    }

    /** Empty for an anonymous reader. */
    public Optional<HostUser> user() {
        return user;
    }

    public ZoneId zone() {
        return user.map(HostUser::zone).orElse(DEFAULT_ZONE);
    }

    public Locale locale() {
        return user.map(HostUser::locale).orElse(DEFAULT_LOCALE);
    }

    /** Complete keys ({@code plugin:module}) that were asked for while the page was rendered, in order. */
    public Set<String> requiredResources() {
        return requiredResources;
    }
}
