package app.meridian.devhost.descriptor;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The text by which {@code <velocity-allowlist>} names a method: {@code fq.Class#method(fq.Type,fq.Type)}. */
public final class AllowlistEntry {
    private AllowlistEntry() {
    }

    /** @param type the class of the object in the template, which need not be the one that declares the method */
    public static String of(Class<?> type, Method method) {
        String parameters = Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(","));
        return type.getName() + "#" + method.getName() + "(" + parameters + ")";
    }

    /** The same entry without blanks. */
    public static String normal(String entry) {
        return entry.replaceAll("\\s", "");
    }
}
