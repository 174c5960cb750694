package io.attain.host.scanner;

import io.attain.host.scanner.bridge.ContextListener;
import java.util.Objects;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextFailedEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextRefreshedEvent;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Passes what the extender tells of Spring contexts on to the host. The extender's event is the truth: a bundle whose
 * context failed stays active. Missing services come as a subclass of the failed event.
 */
public final class ContextBridge implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        ContextListener host = Objects.requireNonNull(
                context.getService(Objects.requireNonNull(context.getServiceReference(ContextListener.class))));
        OsgiBundleApplicationContextListener<OsgiBundleApplicationContextEvent> bridge = event -> pass(event, host);
        context.registerService(OsgiBundleApplicationContextListener.class, bridge, null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes back what was registered and used here.
    }

    private static void pass(OsgiBundleApplicationContextEvent event, ContextListener host) {
        if (event instanceof OsgiBundleContextFailedEvent failed) {
            host.failed(event.getBundle(), failed.getFailureCause());
        } else if (event instanceof OsgiBundleContextRefreshedEvent) {
            host.started(
                    event.getBundle(),
                    new BeanFactoryContainer(event.getApplicationContext().getAutowireCapableBeanFactory()));
        }
    }
}
