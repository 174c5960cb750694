package io.attain.host.container.rest;

import io.attain.host.scanner.bridge.BeanContainer;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One {@code rest} module running: a Jersey application of its own, so that it goes away whole with its plugin. */
public final class RestApplication implements AutoCloseable {
    private final ServletContainer jersey;

    /**
     * Starts the application.
     *
     * @param classes resources, made anew for each request, and providers, made once
     * @throws ServletException if the resources contradict each other
     */
    public RestApplication(
            List<Class<?>> classes, BeanContainer beans, ClassLoader loader, Visitor visitor, ServletConfig servlet)
            throws ServletException {
        ResourceConfig config = new ResourceConfig()
                .setClassLoader(loader)
                .register(JacksonFeature.class)
                .register(new PluginJson())
                .register(new AccessFeature(visitor, Problem::response))
                .register(new XsrfFilter())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        for (Class<?> type : classes) {
            if (isResource(type)) {
                config.register(type);
            } else {
                config.register(beans.getOrCreate(type));
            }
        }
        config.register(perRequest(classes, beans));
        this.jersey = new ServletContainer(config);
        jersey.init(servlet);
    }

    private static boolean isResource(Class<?> type) {
        return type.isAnnotationPresent(Path.class);
    }

    /** One binder for all resources: Jersey takes only one instance of a binder's class. */
    private static AbstractBinder perRequest(List<Class<?>> classes, BeanContainer beans) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                classes.stream().filter(RestApplication::isResource).forEach(this::bindToBean);
            }

            private <T> void bindToBean(Class<T> type) {
                bindFactory(() -> beans.getOrCreate(type)).to(type).in(RequestScoped.class);
            }
        };
    }

    /** Answers a request whose servlet path ends where the resources' paths begin. */
    public void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        jersey.service(request, response);
    }

    @Override
    public void close() {
        jersey.destroy();
    }
}
