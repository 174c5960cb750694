package io.attain.host.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each event to the listeners' {@link EventListener} methods whose argument it fits: at once and on the publisher's
 * thread, if it is not told otherwise. What a listener throws is logged and hurts neither the publisher nor other
 * listeners.
 */
public final class Events implements EventPublisher {

    private static final Logger log = LoggerFactory.getLogger(Events.class);

    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private volatile Executor delivery = Runnable::run;

    /** Has each event delivered by this one from now on: later, on another thread or twice, as Jira may. */
    public void deliverBy(Executor delivery) {
        this.delivery = delivery;
    }

    /**
     * Registers a listener; one that is registered stays so.
     *
     * @throws IllegalArgumentException if its class is not public, or a listening method takes other than one event
     */
    @Override
    public void register(Object listener) {
        if (registrations.stream().noneMatch(known -> known.listener() == listener)) {
            registrations.add(new Registration(listener, listeningMethods(listener)));
        }
    }

    @Override
    public void unregister(Object listener) {
        registrations.removeIf(known -> known.listener() == listener);
    }

    @Override
    public void publish(Object event) {
        delivery.execute(() -> deliver(event));
    }

    private void deliver(Object event) {
        for (Registration registration : registrations) {
            for (Method method : registration.methods()) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    deliver(registration.listener(), method, event);
                }
            }
        }
    }

    private static void deliver(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            log.error("{} failed on {}", method, event, e.getCause());
        } catch (IllegalAccessException e) {
            log.error("{} cannot be called with {}", method, event, e);
        }
    }

    private static List<Method> listeningMethods(Object listener) {
        List<Method> methods = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .toList();
        if (!Modifier.isPublic(listener.getClass().getModifiers())) {
            throw new IllegalArgumentException(listener.getClass() + " must be public");
        }
        for (Method method : methods) {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException(method + " must take the event and nothing else");
            }
        }
        return methods;
    }

    private record Registration(Object listener, List<Method> methods) {}
}
