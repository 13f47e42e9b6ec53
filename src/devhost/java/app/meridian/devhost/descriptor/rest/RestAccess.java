package app.meridian.devhost.descriptor.rest;

import app.meridian.devhost.descriptor.InstallationException;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Stream;

/** Who may call a resource method: the method's annotation, else the class's, else people with a licence. */
final class RestAccess {
    private static final String RULES = UnrestrictedAccess.class.getPackageName();
    private static final Set<Class<?>> KNOWN = Set.of(UnrestrictedAccess.class, LicensedOnly.class);

    private RestAccess() {
    }

    static boolean isOpenToAll(Class<?> resource, Method method) {
        return Stream.of(method, resource)
                .filter(element -> rules(element).findAny().isPresent())
                .findFirst()
                .map(element -> element.isAnnotationPresent(UnrestrictedAccess.class))
                .orElse(false);
    }

    /** A rule that the host does not enforce must not look as if it did. */
    static void requireKnownRules(Class<?> resource) {
        Stream.concat(Stream.of(resource), Stream.of(resource.getDeclaredMethods()))
                .flatMap(RestAccess::rules)
                .filter(rule -> !KNOWN.contains(rule))
                .findAny()
                .ifPresent(rule -> {
                    throw new InstallationException("The host does not enforce @" + rule.getSimpleName() + " of "
                            + resource.getName() + ". Teach it in " + RestAccess.class.getName());
                });
    }

    private static Stream<? extends Class<? extends Annotation>> rules(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals(RULES));
    }
}
