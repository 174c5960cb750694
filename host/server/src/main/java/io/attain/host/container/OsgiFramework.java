package io.attain.host.container;

import io.attain.host.scanner.bridge.ContextListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Felix with Spring and the extender in it, ready for plugins. Its cache is made anew at every start. */
final class OsgiFramework implements AutoCloseable {
    private static final long STOP_MILLIS = 10_000;
    private static final String SPRING = "org.apache.servicemix.bundles.spring-";
    private static final List<String> BUNDLES = List.of(
            SPRING + "core",
            SPRING + "beans",
            SPRING + "expression",
            SPRING + "aop",
            SPRING + "context",
            "gemini-blueprint-io",
            "gemini-blueprint-core",
            "gemini-blueprint-extender",
            "attain-host-scanner");

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts the framework with its cache in a folder, and the listener as the one who learns of Spring contexts. */
    static OsgiFramework start(Path cache, ContextListener listener) throws BundleException, IOException {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        SystemExports.asProperty(),
                        "felix.log.level",
                        "1"));
        OsgiFramework started = new OsgiFramework(framework);
        try {
            framework.start();
            framework.getBundleContext().registerService(ContextListener.class, listener, null);
            started.startInfrastructure();
            return started;
        } catch (BundleException | IOException | RuntimeException e) {
            started.close();
            throw e;
        }
    }

    private void startInfrastructure() throws BundleException, IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (String name : BUNDLES) {
            try (InputStream jar = OsgiFramework.class.getResourceAsStream("bundles/" + name + ".jar")) {
                bundles.add(context()
                        .installBundle("host:" + name, Objects.requireNonNull(jar, name + " is not in the host")));
            }
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    /** Publishes each service by its interface. */
    void publish(Map<Class<?>, Object> services) {
        services.forEach((type, service) -> context().registerService(type.getName(), service, null));
    }

    /** Publishes a service of which each bundle has its own. */
    <S> void publish(Class<S> type, ServiceFactory<S> perBundle) {
        context().registerService(type, perBundle, null);
    }

    /** Installs a plugin's jar without starting it. */
    Bundle install(Path jar) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return context().installBundle("plugin:" + jar.getFileName() + "@" + System.nanoTime(), in);
        }
    }

    /** Uninstalls a bundle and lets go of its classes. */
    void uninstall(Bundle bundle) throws BundleException {
        bundle.uninstall();
        wiring().refreshBundles(Set.of(bundle));
    }

    /** Whether all that the bundle imports is there. */
    boolean resolves(Bundle bundle) {
        return wiring().resolveBundles(Set.of(bundle));
    }

    /** The host's own context, to look services up with. */
    BundleContext context() {
        return framework.getBundleContext();
    }

    private FrameworkWiring wiring() {
        return framework.adapt(FrameworkWiring.class);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin framework did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
