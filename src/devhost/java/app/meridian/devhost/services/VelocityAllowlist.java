package app.meridian.devhost.services;

import app.meridian.devhost.descriptor.PluginDescriptor;
import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The methods a plugin's templates may call: its own as its descriptor lists them, those of JDK values, and the texts'.
 *
 * <p>Source: https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/
 */
record VelocityAllowlist(Set<String> entries) {
    private static final Set<Class<?>> JDK_VALUES = Set.of(CharSequence.class, Number.class, Boolean.class,
            Character.class, Collection.class, Iterator.class, Map.class, Map.Entry.class);

    /** @param type the class of the object in the template */
    boolean allows(Class<?> type, Method method) {
        return isJdkValue(type) && !method.getName().equals("getClass")
                || I18nResolver.class.isAssignableFrom(type) && method.getName().equals("getText")
                || entries.contains(PluginDescriptor.allowlistEntry(type, method));
    }

    /** A plugin's own collection is not one: only classes of the JDK itself are. */
    private static boolean isJdkValue(Class<?> type) {
        return type.getModule().equals(Object.class.getModule())
                && JDK_VALUES.stream().anyMatch(value -> value.isAssignableFrom(type));
    }
}
