package app.meridian.devhost.descriptor.rest;

import app.meridian.devhost.Request;
import app.meridian.devhost.descriptor.InstallationException;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Stream;

/** Turns away who is not logged in, unless the method, or without a word of its own the class, is open to everybody. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
    private static final Set<Class<?>> ENFORCED = Set.of(UnrestrictedAccess.class, LicensedOnly.class);
    private static final String BODY =
            "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}";

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (Request.current().user().isPresent() || isOpenToAll()) return;
        request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(BODY)
                .build());
    }

    private boolean isOpenToAll() {
        return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .filter(element -> rules(element).findAny().isPresent())
                .findFirst()
                .map(element -> element.isAnnotationPresent(UnrestrictedAccess.class))
                .orElse(false);
    }

    /** A rule that the host does not enforce must not look as if it did. */
    static void requireEnforcedRules(Class<?> resource) {
        Stream.concat(Stream.of(resource), Stream.of(resource.getDeclaredMethods()))
                .flatMap(AccessFilter::rules)
                .filter(rule -> !ENFORCED.contains(rule))
                .forEach(rule -> {
                    throw new InstallationException("The host does not enforce @" + rule.getSimpleName() + " of "
                            + resource.getName() + ". Teach it in " + AccessFilter.class.getName());
                });
    }

    private static Stream<? extends Class<? extends Annotation>> rules(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals(UnrestrictedAccess.class.getPackageName()));
    }
}
