package app.meridian.devhost.framework;

import app.meridian.devhost.framework.ComponentIndex.Entry;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** The element {@code scan-indexes}: makes beans of the components, proxies of the imports and services of the exports. */
final class ScanIndexesParser extends NamespaceHandlerSupport implements BeanDefinitionParser {
    static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final Logger LOG = LoggerFactory.getLogger(ScanIndexesParser.class);

    private final Bundle bundle;
    private final ComponentIndex index;

    ScanIndexesParser(Bundle bundle, ComponentIndex index) {
        this.bundle = bundle;
        this.index = index;
        registerBeanDefinitionParser("scan-indexes", this);
    }

    @Override
    public void init() {
        // the parser is registered on construction
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        BeanDefinitionRegistry beans = context.getRegistry();
        for (Entry component : index.components()) {
            beans.registerBeanDefinition(component.nameOrDefault(),
                    BeanDefinitionBuilder.rootBeanDefinition(component.className()).getBeanDefinition());
        }
        index.imports().forEach(entry -> registerImport(entry, beans));
        beans.registerBeanDefinition(ExportedServices.class.getName(), infrastructure(
                BeanDefinitionBuilder.rootBeanDefinition(ExportedServices.class, () -> new ExportedServices(bundle, index))));
        return null;
    }

    private void registerImport(Entry entry, BeanDefinitionRegistry beans) {
        try {
            Class<?> type = bundle.loadClass(entry.className());
            BeanDefinition proxy = infrastructure(BeanDefinitionBuilder.genericBeanDefinition(
                    ImportedService.class, () -> new ImportedService(bundle.getBundleContext(), type)));
            proxy.setAttribute("factoryBeanObjectType", type);
            beans.registerBeanDefinition(freeName(entry, beans), proxy);
        } catch (ClassNotFoundException e) {
            LOG.warn("{} imports {}, which this product does not have: skipped",
                    bundle.getSymbolicName(), entry.className());
        }
    }

    /** Without a name of its own, an import whose short name is taken is called by its full name. */
    private static String freeName(Entry entry, BeanDefinitionRegistry beans) {
        String name = entry.nameOrDefault();
        return entry.beanName().isEmpty() && beans.containsBeanDefinition(name) ? entry.className() : name;
    }

    private static BeanDefinition infrastructure(BeanDefinitionBuilder builder) {
        return builder.setRole(BeanDefinition.ROLE_INFRASTRUCTURE).getBeanDefinition();
    }
}
