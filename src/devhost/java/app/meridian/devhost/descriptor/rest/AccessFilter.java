package app.meridian.devhost.descriptor.rest;

import app.meridian.devhost.Request;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Turns away who is not logged in, unless the resource is open to everybody. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
    private static final String BODY =
            "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}";

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (Request.current().user().isPresent()) return;
        if (RestAccess.isOpenToAll(resource.getResourceClass(), resource.getResourceMethod())) return;
        request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(BODY)
                .build());
    }
}
