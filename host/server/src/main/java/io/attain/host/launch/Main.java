package io.attain.host.launch;

import java.util.concurrent.CountDownLatch;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Runs a site until it is told to stop. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    /** Starts the site that the arguments ask for; a failure is told in a line and exits with 1. */
    public static void main(String... arguments) throws InterruptedException {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            Site site = Site.start(LaunchOptions.parse(arguments));
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                site.close();
                                stopped.countDown();
                            },
                            "stop"));
            announce(site);
            stopped.await();
        } catch (LaunchFailed e) {
            System.err.println(e.getMessage());
            System.exit(FAILED); // threads of a half-started part must not keep the process alive
        }
    }

    private static void announce(Site site) {
        site.plugins()
                .list()
                .forEach(plugin -> System.out.println("  " + plugin.name() + " " + plugin.version() + ": "
                        + plugin.state() + (plugin.error() == null ? "" : ", " + plugin.error())));
        System.out.println("Ready at " + site.address() + " (log in as admin with the password admin; Ctrl+C stops)");
    }
}
