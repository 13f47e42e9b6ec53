package app.meridian.devhost.services;

import app.meridian.devhost.descriptor.AllowlistEntry;
import app.meridian.devhost.services.HtmlEscaping.SafeHtml;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.Log;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds methods for Velocity as the products do: one that is not on the allowlist does not exist, so that its reference is
 * printed as it stands in the template (a quiet one prints nothing) and a warning is logged; what a method
 * marked {@code @HtmlSafe} answers is wrapped.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = VelocityAllowlist.class.getName();
    private static final Logger LOG = LoggerFactory.getLogger(GuardedUberspect.class);

    private VelocityAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices runtime) {
        allowlist = (VelocityAllowlist) runtime.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public void init() {
        introspector = new GuardedIntrospector(log);
    }

    private final class GuardedIntrospector extends Introspector {
        GuardedIntrospector(Log log) {
            super(log);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Method getMethod(Class type, String name, Object[] arguments) {
            Method method = super.getMethod(type, name, arguments);
            if (method == null || allowlist.allows(type, method)) return method;
            LOG.warn("Blocked in a template; if it is to be called, add <method>{}</method> to <velocity-allowlist>",
                    AllowlistEntry.of(type, method));
            return null;
        }
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, info);
        return found != null && isSafe(target, found.getMethodName(), arguments) ? new SafeMethod(found) : found;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        return found != null && isSafe(target, found.getMethodName(), new Object[0]) ? new SafeProperty(found) : found;
    }

    private boolean isSafe(Object target, String name, Object[] arguments) {
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return method != null && method.isAnnotationPresent(HtmlSafe.class);
    }

    private record SafeMethod(VelMethod method) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            return new SafeHtml(method.invoke(target, arguments));
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return SafeHtml.class;
        }
    }

    private record SafeProperty(VelPropertyGet property) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return new SafeHtml(property.invoke(target));
        }

        @Override
        public boolean isCacheable() {
            return property.isCacheable();
        }

        @Override
        public String getMethodName() {
            return property.getMethodName();
        }
    }
}
