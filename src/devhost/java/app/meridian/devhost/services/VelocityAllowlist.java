package app.meridian.devhost.services;

import app.meridian.devhost.descriptor.AllowlistEntry;
import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods a plugin's templates may call: its own as its descriptor lists them, values of the JDK, and the texts.
 *
 * <p>Source: https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/
 */
final class VelocityAllowlist {
    private static final Set<Class<?>> JDK_VALUES = Set.of(CharSequence.class, Number.class, Boolean.class, Character.class,
            Collection.class, Iterator.class, Map.class, Map.Entry.class);

    private final Set<String> entries;

    VelocityAllowlist(Set<String> entries) {
        this.entries = entries.stream().map(AllowlistEntry::normal).collect(Collectors.toUnmodifiableSet());
    }

    /** @param type the class of the object in the template */
    boolean allows(Class<?> type, Method method) {
        return isJdkValue(type) && !method.getName().equals("getClass")
                || I18nResolver.class.isAssignableFrom(type) && isTextLookup(method)
                || entries.contains(AllowlistEntry.of(type, method));
    }

    /** A plugin's own collection is not one of them: only classes of the JDK itself are. */
    private static boolean isJdkValue(Class<?> type) {
        return type.getModule().equals(Object.class.getModule())
                && JDK_VALUES.stream().anyMatch(value -> value.isAssignableFrom(type));
    }

    private static boolean isTextLookup(Method method) {
        return Stream.of(I18nResolver.class.getMethods()).anyMatch(text -> text.getName().equals(method.getName()));
    }
}
