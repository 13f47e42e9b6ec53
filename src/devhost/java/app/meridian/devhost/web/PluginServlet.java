package app.meridian.devhost.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Stream;

/** Runs a servlet of the plugin for those who may call it, and puts the product's frame around its page. */
final class PluginServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> ENFORCED =
            Set.of(UnrestrictedAccess.class, LicensedOnly.class, AdminOnly.class);

    private final transient Servlet servlet;
    private final transient Decorator decorator;

    /** A rule that the host does not enforce must not look as if it did. */
    PluginServlet(Servlet servlet, Decorator decorator, Pages pages, ProductSide side) {
        super(pages, side);
        this.servlet = servlet;
        this.decorator = decorator;
        Stream<Annotation> ofMethods = Stream.of(servlet.getClass().getDeclaredMethods())
                .flatMap(method -> Stream.of(method.getAnnotations()));
        Stream<Annotation> others = Stream.of(servlet.getClass().getAnnotations())
                .filter(rule -> !ENFORCED.contains(rule.annotationType()));
        Stream.concat(ofMethods, others).map(Annotation::annotationType)
                .filter(rule -> rule.getPackageName().equals(AdminOnly.class.getPackageName())).findAny()
                .ifPresent(rule -> {
                    throw new IllegalStateException("The host does not enforce @" + rule.getSimpleName() + " of "
                            + servlet.getClass().getName() + ". Teach it in " + PluginServlet.class.getName());
                });
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(config);
    }

    /** Without a rule it is for people with a licence, hence for everybody who is logged in. */
    @Override
    void answer(Exchange exchange) throws IOException, ServletException {
        if (!servlet.getClass().isAnnotationPresent(UnrestrictedAccess.class)) exchange.requireUser();
        if (servlet.getClass().isAnnotationPresent(AdminOnly.class)) decorator.site().requireAdministrator(exchange);
        HeldResponse response = new HeldResponse(exchange.response());
        servlet.service(exchange.request(), response);
        if (response.error() != 0) throw Problem.of(response.error(), response.message());
        if (response.text().isEmpty()) return;
        decorator.show(exchange, response.getStatus(), String.valueOf(response.getContentType()), response.text());
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }
}
