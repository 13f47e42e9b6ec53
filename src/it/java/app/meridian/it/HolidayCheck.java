package app.meridian.it;

import app.meridian.devhost.Product;
import app.meridian.devhost.framework.PluginFramework;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Asks a jar for a holiday in the framework of one platform, with a thread whose class loader knows nothing of the
 * plugin. Runs in a JVM of its own: {@code HolidayCheck <jira|confluence> <7|8> <jar>}.
 */
final class HolidayCheck {

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

    /** Midsummer Day of 2026. */
    private static Object dates(Bundle bundle) throws ReflectiveOperationException {
        LocalDate midsummer = LocalDate.parse("2026-06-20");
        return bundle.loadClass("app.meridian.core.worktime.DateSpan")
                .getConstructor(LocalDate.class, LocalDate.class).newInstance(midsummer, midsummer);
    }

    private static Object made(Bundle bundle, String name) throws ReflectiveOperationException {
        return bundle.loadClass("app.meridian.holiday." + name).getConstructor().newInstance();
    }
}
