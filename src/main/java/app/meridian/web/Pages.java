package app.meridian.web;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every page of its own needs: who asks, the way to the log-in, a template with its scripts. */
@Component
public class Pages {
    private final UserManager users;
    private final LoginUriProvider logins;
    private final PageBuilderService pageBuilder;
    private final TemplateRenderer renderer;

    public Pages(
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport PageBuilderService pageBuilder,
            @ComponentImport TemplateRenderer renderer) {
        this.users = requireNonNull(users, "users");
        this.logins = requireNonNull(logins, "logins");
        this.pageBuilder = requireNonNull(pageBuilder, "pageBuilder");
        this.renderer = requireNonNull(renderer, "renderer");
    }

    /** Empty for somebody who is not logged in. */
    Optional<PersonId> visitor() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(key -> new PersonId(key.getStringValue()));
    }

    /** Logging in leads back to what was asked for. */
    void askToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(logins.getLoginUri(URI.create(path + query)).toString());
    }

    /** @param webResource key of its scripts and styles within the plugin */
    void show(HttpServletResponse response, String template, Object view, String webResource) throws IOException {
        pageBuilder.assembler().resources().requireWebResource("app.meridian:" + webResource);
        response.setContentType("text/html;charset=UTF-8");
        renderer.render("templates/meridian/" + template + ".html.vm", Map.of("view", view), response.getWriter());
    }
}
