package io.attain.host.scanner;

import java.util.List;
import org.eclipse.gemini.blueprint.service.exporter.support.DefaultInterfaceDetector;
import org.eclipse.gemini.blueprint.service.exporter.support.OsgiServiceFactoryBean;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.core.io.ResourceLoader;
import org.w3c.dom.Element;

/**
 * The element {@code scan-indexes}: makes a bean of each line of the plugin's component index, a proxy of each imported
 * service and a service of each exported bean, as Atlassian's scanner does. Imports are of the extender's own type, so
 * that it waits for services which come late.
 */
final class ScanIndexes implements BeanDefinitionParser {
    private static final Logger LOG = LoggerFactory.getLogger(ScanIndexes.class);

    @Override
    public @Nullable BeanDefinition parse(Element element, ParserContext parser) {
        BeanDefinitionRegistry beans = parser.getRegistry();
        ResourceLoader bundle = parser.getReaderContext().getResourceLoader();
        if (bundle == null) {
            throw new IllegalStateException("The plugin's Spring context has no resource loader");
        }
        AnnotationConfigUtils.registerAnnotationConfigProcessors(beans, element);
        ComponentIndex index = new ComponentIndex(bundle);
        index.lines("component").forEach(line -> addComponent(line, beans));
        index.lines("imports").forEach(line -> addImport(line, beans, bundle.getClassLoader()));
        index.lines("exports").forEach(line -> addExport(line, beans));
        return null;
    }

    private static void addComponent(IndexLine line, BeanDefinitionRegistry beans) {
        beans.registerBeanDefinition(
                line.beanName(),
                BeanDefinitionBuilder.genericBeanDefinition(line.type()).getBeanDefinition());
    }

    /** A class that cannot be loaded is skipped, as Atlassian's scanner does; whoever needs it then fails by name. */
    private static void addImport(IndexLine line, BeanDefinitionRegistry beans, @Nullable ClassLoader loader) {
        Class<?> service;
        try {
            service = Class.forName(line.type(), false, loader);
        } catch (ClassNotFoundException e) {
            LOG.warn("Cannot load class '{}' for component import, skipping it", line.type());
            return;
        }
        beans.registerBeanDefinition(
                line.beanName(),
                BeanDefinitionBuilder.genericBeanDefinition(OsgiServiceProxyFactoryBean.class)
                        .addPropertyValue("interfaces", new Class<?>[] {service})
                        .addPropertyValue("filter", "(objectClass=" + line.type() + ")")
                        .getBeanDefinition());
    }

    /** An export's second part names the interfaces; the bean is the component of the first part's class. */
    private static void addExport(IndexLine line, BeanDefinitionRegistry beans) {
        String target = beanOf(line.type(), beans);
        beans.registerBeanDefinition(
                target + "#export",
                BeanDefinitionBuilder.genericBeanDefinition(OsgiServiceFactoryBean.class)
                        .addPropertyValue("targetBeanName", target)
                        .addPropertyValue("interfaces", List.of(line.secondParts()))
                        .addPropertyValue("interfaceDetector", DefaultInterfaceDetector.DISABLED)
                        .getBeanDefinition());
    }

    private static String beanOf(String type, BeanDefinitionRegistry beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            if (type.equals(beans.getBeanDefinition(name).getBeanClassName())) {
                return name;
            }
        }
        throw new IllegalStateException("Exported class " + type + " is not a component of this plugin");
    }
}
