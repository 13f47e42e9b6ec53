package app.meridian.devhost.framework;

import app.meridian.devhost.framework.ComponentIndex.Entry;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** The element {@code scan-indexes}: makes beans of components, proxies of imports and services of exports. */
final class ScanIndexesParser extends NamespaceHandlerSupport implements BeanDefinitionParser {
    static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final Logger LOG = LoggerFactory.getLogger(ScanIndexesParser.class);

    private final Bundle bundle;
    private final ComponentIndex index;

    ScanIndexesParser(Bundle bundle, ComponentIndex index) {
        this.bundle = bundle;
        this.index = index;
        init();
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", this);
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        BeanDefinitionRegistry beans = context.getRegistry();
        for (Entry component : index.components()) {
            beans.registerBeanDefinition(component.nameOrDefault(),
                    BeanDefinitionBuilder.rootBeanDefinition(component.className()).getBeanDefinition());
        }
        index.imports().forEach(entry -> registerImport(entry, beans));
        beans.registerBeanDefinition(ExportedServices.class.getName(),
                infrastructure(ExportedServices.class, () -> new ExportedServices(bundle, index.exports())));
        return null;
    }

    private void registerImport(Entry entry, BeanDefinitionRegistry beans) {
        try {
            Class<?> type = bundle.loadClass(entry.className());
            BeanDefinition proxy = infrastructure(ImportedService.class,
                    () -> new ImportedService(bundle.getBundleContext(), type));
            proxy.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, type);
            beans.registerBeanDefinition(freeName(entry, beans), proxy);
        } catch (ClassNotFoundException e) {
            LOG.warn("{} imports {}, which the product does not have: skipped", bundle, entry.className());
        }
    }

    /** Without a name of its own, an import whose short name is taken is called by its full name. */
    private static String freeName(Entry entry, BeanDefinitionRegistry beans) {
        String name = entry.nameOrDefault();
        return entry.beanName().isEmpty() && beans.containsBeanDefinition(name) ? entry.className() : name;
    }

    private static <T> BeanDefinition infrastructure(Class<T> type, Supplier<T> instance) {
        return BeanDefinitionBuilder.genericBeanDefinition(type, instance)
                .setRole(BeanDefinition.ROLE_INFRASTRUCTURE)
                .getBeanDefinition();
    }
}
