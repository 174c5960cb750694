package io.attain.acceptance.foreign;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.Arrays;

/** Notes in a property of the system each event of a type that this plugin knows by its own import. */
public class Listening {

    /** The property: the events one after the other, as they tell themselves. */
    public static final String HEARD = "attain.events.heard";

    private static final String EVENTS = "io.attain.event.";
    private static final String[] KNOWN = {"TargetAgreed", "PaceChanged", "MilestoneReached", "AlertRaised"};

    /** Listens from now on. */
    public Listening(EventPublisher events) {
        events.register(this);
    }

    /** Anything happened. */
    @EventListener
    public void onEvent(Object event) {
        if (Arrays.stream(KNOWN).anyMatch(name -> type(name).isInstance(event))) {
            System.setProperty(HEARD, System.getProperty(HEARD, "") + event + "\n");
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(EVENTS + name, false, Listening.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Attain exports no " + name, e);
        }
    }
}
