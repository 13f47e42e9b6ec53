package app.meridian.devhost.services;

import app.meridian.devhost.descriptor.PluginDescriptor;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds methods for Velocity as the products do. One that is not on the allowlist does not exist: its reference is
 * printed as it stands in the template (a quiet one prints nothing) and a warning is logged. What a method marked
 * {@code @HtmlSafe} answers is wrapped, so that it is not escaped; this holds for calls, not for properties.
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

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, info);
        Method method = found == null ? null : introspector.getMethod(target.getClass(), name, arguments);
        return method != null && method.isAnnotationPresent(HtmlSafe.class) ? new SafeMethod(method) : found;
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
            LOG.warn("Blocked in a template; if the method is the plugin's and may be called, <velocity-allowlist>"
                    + " needs <method>{}</method>", PluginDescriptor.allowlistEntry(type, method));
            return null;
        }
    }

    private static final class SafeMethod extends VelMethodImpl {
        SafeMethod(Method method) {
            super(method);
        }

        @Override
        public Object doInvoke(Object target, Object[] arguments) throws Exception {
            return new SafeHtml(super.doInvoke(target, arguments));
        }
    }
}
