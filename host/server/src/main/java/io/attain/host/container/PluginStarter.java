package io.attain.host.container;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.attain.host.container.descriptor.Descriptor;
import io.attain.host.container.descriptor.ModuleDeclaration.FilterModule;
import io.attain.host.container.descriptor.ModuleDeclaration.JqlFunctionModule;
import io.attain.host.container.descriptor.ModuleDeclaration.Rest;
import io.attain.host.container.descriptor.ModuleDeclaration.ServletModule;
import io.attain.host.container.descriptor.ModuleDeclaration.WorkflowPart;
import io.attain.host.container.rest.ResourceClasses;
import io.attain.host.container.rest.RestApplication;
import io.attain.host.scanner.bridge.BeanContainer;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a plugin's bundle from installed to running and back. */
record PluginStarter(
        OsgiFramework osgi, ContextEvents events, EntityServices entities, Services services, ServletContext web) {
    private static final Logger LOG = LoggerFactory.getLogger(PluginStarter.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /**
     * Migrates the plugin's tables, starts its Spring context and makes its modules.
     *
     * @throws PluginRejected with the reason if any of this fails; then nothing of it runs
     * @throws ModulesRefused if it is a module; nothing runs then either, but the plugin stays, as in Jira
     */
    RunningPlugin start(Bundle bundle, Descriptor descriptor) throws PluginRejected, ModulesRefused {
        try {
            resolve(bundle);
            entities.open(bundle, descriptor);
            RunningPlugin plugin = modules(bundle, descriptor, beans(bundle));
            lifecycle(bundle, LifecycleAware::onStart);
            return plugin;
        } catch (PluginRejected | ModulesRefused e) {
            halt(bundle);
            throw e;
        } catch (RuntimeException | LinkageError e) {
            halt(bundle);
            throw new PluginRejected("It does not start: " + Reasons.of(e), e);
        }
    }

    /** Tells a plugin that it is about to go, while all of it is still there. What it fails to do does not keep it. */
    void announceStop(RunningPlugin plugin) {
        try {
            lifecycle(plugin.bundle(), LifecycleAware::onStop);
        } catch (RuntimeException e) {
            LOG.warn("{} failed while stopping", plugin.descriptor().key(), e);
        }
    }

    /** Stops a plugin in the reverse order of its start. */
    void stop(RunningPlugin plugin) {
        plugin.filters().forEach(mount -> mount.filter().destroy());
        plugin.servlets().forEach(mount -> mount.servlet().destroy());
        plugin.rest().forEach(mount -> mount.application().close());
        halt(plugin.bundle());
    }

    private void resolve(Bundle bundle) throws PluginRejected {
        if (osgi.resolves(bundle)) {
            return;
        }
        try {
            bundle.start(); // only to be told what is missing
        } catch (BundleException e) {
            throw new PluginRejected("It cannot be linked: " + Reasons.unresolved(e), e);
        }
    }

    private BeanContainer beans(Bundle bundle) throws PluginRejected {
        try {
            return events.start(bundle, LIMIT);
        } catch (BundleException | ExecutionException e) {
            throw new PluginRejected("Its Spring context does not start: " + Reasons.of(e), e);
        } catch (TimeoutException e) {
            throw new PluginRejected(
                    "Its Spring context did not start within " + LIMIT.toSeconds()
                            + " s. It has none, or it waits for a service that nobody offers: "
                            + new MissingServices(osgi.context()).of(bundle),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginRejected("Its start was interrupted", e);
        }
    }

    private RunningPlugin modules(Bundle bundle, Descriptor descriptor, BeanContainer beans) throws ModulesRefused {
        ModuleObjects objects = new ModuleObjects(bundle, beans, services);
        try {
            checkClasses(descriptor, objects);
            return new RunningPlugin(
                    descriptor,
                    bundle,
                    new PluginTexts(descriptor, bundle),
                    objects,
                    new FragmentFactory(descriptor, objects, new Templates(bundle)).all(),
                    rest(descriptor, objects),
                    servlets(descriptor, objects),
                    filters(descriptor, objects));
        } catch (IOException | ClassNotFoundException | ServletException | RuntimeException | LinkageError e) {
            throw new ModulesRefused("Its modules do not start: " + Reasons.of(e), e);
        }
    }

    /** The classes that are not made before somebody asks for them. */
    private static void checkClasses(Descriptor descriptor, ModuleObjects objects) {
        Stream.concat(
                        descriptor.modules(JqlFunctionModule.class).map(JqlFunctionModule::className),
                        descriptor.modules(WorkflowPart.class).map(WorkflowPart::factoryClassName))
                .forEach(objects::check);
    }

    private List<RestMount> rest(Descriptor descriptor, ModuleObjects objects)
            throws IOException, ClassNotFoundException, ServletException {
        ClassLoader loader = objects.bundle().adapt(BundleWiring.class).getClassLoader();
        List<RestMount> mounts = new ArrayList<>();
        for (Rest module : descriptor.modules(Rest.class).toList()) {
            mounts.add(new RestMount(
                    module,
                    new RestApplication(
                            ResourceClasses.find(objects.bundle(), module.packages()),
                            objects.beans(),
                            loader,
                            new CurrentVisitor(services),
                            new ModuleConfig(descriptor.complete(module.key()), web, Map.of()))));
        }
        return mounts;
    }

    private List<ServletMount> servlets(Descriptor descriptor, ModuleObjects objects) throws ServletException {
        List<ServletMount> mounts = new ArrayList<>();
        for (ServletModule module : descriptor.modules(ServletModule.class).toList()) {
            HttpServlet servlet = objects.create(module.className(), HttpServlet.class);
            servlet.init(new ModuleConfig(descriptor.complete(module.key()), web, module.initParams()));
            mounts.add(new ServletMount(module, servlet));
        }
        return mounts;
    }

    private List<FilterMount> filters(Descriptor descriptor, ModuleObjects objects) throws ServletException {
        List<FilterMount> mounts = new ArrayList<>();
        for (FilterModule module : descriptor.modules(FilterModule.class).toList()) {
            Filter filter = objects.create(module.className(), Filter.class);
            filter.init(new ModuleConfig(descriptor.complete(module.key()), web, module.initParams()));
            mounts.add(new FilterMount(module, filter));
        }
        return mounts;
    }

    private void lifecycle(Bundle bundle, Consumer<LifecycleAware> step) {
        BundleContext host = osgi.context();
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : offered == null ? new ServiceReference<?>[0] : offered) {
            if (host.getService(reference) instanceof LifecycleAware aware) {
                step.accept(aware);
            }
            host.ungetService(reference);
        }
    }

    private void halt(Bundle bundle) {
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
        } catch (BundleException e) {
            LOG.warn("{} did not stop cleanly", bundle.getSymbolicName(), e);
        }
        entities.close(bundle);
    }
}
