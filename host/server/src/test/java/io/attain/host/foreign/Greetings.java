package io.attain.host.foreign;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.DisposableBean;

/** Keeps the greetings that are published as events. */
public class Greetings implements DisposableBean {
    private final EventPublisher events;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Listens from now on. */
    public Greetings(EventPublisher events) {
        this.events = events;
        events.register(this);
    }

    /** Keeps one. */
    @EventListener
    public void onGreeting(String greeting) {
        heard.add(greeting);
    }

    /** All so far. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }
}
