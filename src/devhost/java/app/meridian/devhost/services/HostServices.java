package app.meridian.devhost.services;

import app.meridian.devhost.HostUsers;
import app.meridian.devhost.Product;
import app.meridian.devhost.descriptor.InstallationException;
import app.meridian.devhost.descriptor.PluginDescriptor;
import app.meridian.devhost.descriptor.PluginFiles;
import app.meridian.devhost.descriptor.Templates;
import app.meridian.devhost.descriptor.Translations;
import app.meridian.devhost.framework.PluginFramework;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;

/** Offers plugins the services that both products have alike. */
public final class HostServices {
    private final Product product;
    private final JdbcSettings database;

    private HostServices(Product product, JdbcSettings database) {
        this.product = product;
        this.database = database;
    }

    /** To be called before the first plugin is installed. */
    public static void register(PluginFramework framework, Product product, HostUsers users, JdbcSettings database) {
        framework.register(ApplicationProperties.class, new SalProperties(product));
        framework.register(UserManager.class, new SalUsers(product, users));
        framework.register(LoginUriProvider.class, address -> URI.create(product.contextPath()
                + "/login?os_destination=" + URLEncoder.encode(address.toString(), StandardCharsets.UTF_8)));
        framework.register(LocaleResolver.class, new SalLocales(users));
        framework.register(TimeZoneManager.class, new SalTimeZones(users));
        framework.register(PageBuilderService.class, new RequestedResources());
        HostServices perBundle = new HostServices(product, database);
        framework.registerPerBundle(I18nResolver.class, perBundle::texts);
        framework.registerPerBundle(Templates.class, perBundle::templates);
        framework.registerPerBundle(TemplateRenderer.class, bundle -> new Renderer(perBundle.templates(bundle)));
        if (product == Product.CONFLUENCE) {
            framework.registerPerBundle(VelocityHelperService.class,
                    bundle -> new VelocityHelp(perBundle.templates(bundle)));
        }
        framework.registerPerBundle(ActiveObjects.class, perBundle::activeObjects);
    }

    private I18nResolver texts(Bundle bundle) {
        return new SalTexts(new Translations(bundle, PluginDescriptor.of(bundle, product)));
    }

    private Templates templates(Bundle bundle) {
        VelocityAllowlist allowlist = new VelocityAllowlist(PluginDescriptor.of(bundle, product).allowedMethods());
        return new VelocityTemplates(new PluginFiles(bundle), allowlist, texts(bundle));
    }

    @SuppressWarnings("unchecked")
    private ActiveObjects activeObjects(Bundle bundle) {
        PluginDescriptor descriptor = PluginDescriptor.of(bundle, product);
        if (descriptor.entities().isEmpty()) {
            throw new InstallationException(descriptor.key() + " imports ActiveObjects but has no <ao> with entities");
        }
        PluginFiles files = new PluginFiles(bundle);
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        descriptor.entities().forEach(name -> entities.add((Class<? extends RawEntity<?>>) files.load(name)));
        return HostActiveObjects.open(database.url(), database.user(), database.password(), descriptor.key(), entities);
    }
}
