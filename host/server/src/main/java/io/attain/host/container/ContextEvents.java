package io.attain.host.container;

import io.attain.host.scanner.bridge.BeanContainer;
import io.attain.host.scanner.bridge.ContextListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts bundles and waits for their Spring contexts. Only a bundle that is being waited for is remembered: an event
 * that comes late, such as that of a context closed after uninstalling, leaves no trace and so no leak.
 */
final class ContextEvents implements ContextListener {
    private final Map<Long, CompletableFuture<BeanContainer>> awaited = new ConcurrentHashMap<>();

    /**
     * Starts the bundle and gives its beans.
     *
     * @throws TimeoutException if the context waits for a service that does not come
     * @throws ExecutionException if the context failed; the cause says why
     */
    BeanContainer start(Bundle bundle, Duration limit)
            throws BundleException, TimeoutException, ExecutionException, InterruptedException {
        CompletableFuture<BeanContainer> context = new CompletableFuture<>();
        awaited.put(bundle.getBundleId(), context);
        try {
            bundle.start();
            return context.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            awaited.remove(bundle.getBundleId());
        }
    }

    @Override
    public void started(Bundle bundle, BeanContainer beans) {
        CompletableFuture<BeanContainer> context = awaited.get(bundle.getBundleId());
        if (context != null) {
            context.complete(beans);
        }
    }

    @Override
    public void failed(Bundle bundle, Throwable cause) {
        CompletableFuture<BeanContainer> context = awaited.get(bundle.getBundleId());
        if (context != null) {
            context.completeExceptionally(cause);
        }
    }
}
