package app.meridian.devhost.descriptor.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** Refuses changes that a form on a foreign page could send: such forms cannot set the header. */
@Priority(Priorities.AUTHENTICATION - 1)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> CHANGES = Set.of("POST", "PUT", "DELETE");
    private static final List<MediaType> FORM_TYPES = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Override
    public void filter(ContainerRequestContext request) {
        if (!CHANGES.contains(request.getMethod())) return;
        if ("no-check".equalsIgnoreCase(request.getHeaderString("X-Atlassian-Token"))) return;
        MediaType type = request.getMediaType();
        if (type == null || FORM_TYPES.stream().noneMatch(form -> isSame(form, type))) return;
        request.abortWith(Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity("XSRF check failed")
                .build());
    }

    /** Equal but for parameters such as the character set. */
    private static boolean isSame(MediaType form, MediaType type) {
        return form.getType().equalsIgnoreCase(type.getType()) && form.getSubtype().equalsIgnoreCase(type.getSubtype());
    }
}
