package app.meridian.it;

import app.meridian.devhost.Product;
import app.meridian.devhost.framework.PluginFramework;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Asks a jar for holidays and a meeting in the framework of one platform, with a thread whose class loader knows
 * nothing of the plugin. Runs in a JVM of its own: {@code HolidayCheck <jira|confluence> <7|8> <jar>}.
 */
final class HolidayCheck {
    /** First date to rule: each kind of rule, and each gives Midsummer Day of 2026. */
    private static final SortedMap<String, String> RULES = new TreeMap<>(Map.of(
            "20200601", "FREQ=YEARLY;BYMONTH=6;BYDAY=3SA",
            "20200602", "FREQ=YEARLY;BYDAY=SA;BYMONTH=6;BYSETPOS=3",
            "20200603", "FREQ=YEARLY;BYYEARDAY=171",
            "20200604", "FREQ=YEARLY;BYWEEKNO=25;BYDAY=SA",
            "20200605", "FREQ=MONTHLY;BYMONTHDAY=-11",
            "20200606", "FREQ=WEEKLY;BYDAY=SA;WKST=SU;UNTIL=20260620T000000Z",
            "20200620", "FREQ=YEARLY",
            "20260606", "FREQ=WEEKLY;INTERVAL=2",
            "20260618", "FREQ=DAILY;COUNT=3"));

    private HolidayCheck() {
    }

    /** Prints one line for each answer and ends with 0, or prints the reason and ends with 1. */
    public static void main(String[] arguments) {
        Path jar = Path.of(arguments[2]).toAbsolutePath();
        Path cache = jar.resolveSibling("holiday-check").resolve(arguments[0] + "-" + arguments[1]);
        Product product = Product.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        try (PluginFramework framework = new PluginFramework(product, Integer.parseInt(arguments[1]), cache)) {
            Bundle bundle = framework.context().installBundle(jar.toUri().toString());
            bundle.start();
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            System.out.println(publicHolidays(bundle));
            System.out.println(uploadedHolidays(bundle));
            System.out.println(meeting(bundle));
        } catch (ReflectiveOperationException | BundleException | RuntimeException | LinkageError e) {
            System.out.println(e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e);
            System.exit(1);
        }
        System.exit(0);
    }

    private static Object publicHolidays(Bundle bundle) throws ReflectiveOperationException {
        Class<?> port = bundle.loadClass("app.meridian.core.person.Holidays");
        return port.getMethod("of", String.class, dates(bundle).getClass(), Locale.class)
                .invoke(made(bundle, "JollydayHolidays"), "SE", dates(bundle), Locale.GERMAN);
    }

    private static Object uploadedHolidays(Bundle bundle) throws ReflectiveOperationException {
        String file = RULES.entrySet().stream()
                .map(rule -> "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + rule.getKey() + "\r\nRRULE:" + rule.getValue()
                        + "\r\nSUMMARY:" + rule.getKey() + "\r\nEND:VEVENT\r\n")
                .collect(Collectors.joining("", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n"));
        return bundle.loadClass("app.meridian.core.person.CalendarFiles")
                .getMethod("readHolidays", String.class, dates(bundle).getClass())
                .invoke(made(bundle, "IcsFiles"), file, dates(bundle));
    }

    private static Object meeting(Bundle bundle) throws ReflectiveOperationException {
        Instant now = Instant.parse("2026-06-20T10:00:00Z");
        Object meeting = bundle.loadClass("app.meridian.core.team.MeetingEvent")
                .getConstructor(String.class, Instant.class, Instant.class, String.class, String.class)
                .newInstance("ana-1", now, now.plusSeconds(1), "Planning", "");
        return bundle.loadClass("app.meridian.core.team.MeetingFiles")
                .getMethod("write", List.class, Instant.class)
                .invoke(made(bundle, "IcsMeetings"), List.of(meeting), now);
    }

    /** Midsummer Day of 2026, a third Saturday. */
    private static Object dates(Bundle bundle) throws ReflectiveOperationException {
        LocalDate midsummer = LocalDate.parse("2026-06-20");
        return bundle.loadClass("app.meridian.core.worktime.DateSpan")
                .getConstructor(LocalDate.class, LocalDate.class).newInstance(midsummer, midsummer);
    }

    private static Object made(Bundle bundle, String name) throws ReflectiveOperationException {
        return bundle.loadClass("app.meridian.holiday." + name).getConstructor().newInstance();
    }
}
