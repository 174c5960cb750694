package io.attain.targets.jira;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** How events come: Jira does not promise that they come once, in order, or before their author goes on. */
final class Delivery implements Consumer<Runnable> {

    /** The ways in which events may come. */
    enum Way {
        AT_ONCE,
        TWICE,
        ON_ANOTHER_THREAD,
        LATE_AND_IN_ANY_ORDER
    }

    private final List<Runnable> waiting = new ArrayList<>();
    private Way way = Way.AT_ONCE;

    /** From now on events come so; what waits comes first. */
    void turn(Way to) {
        deliver();
        way = to;
    }

    @Override
    public void accept(Runnable event) {
        switch (way) {
            case AT_ONCE -> event.run();
            case TWICE -> {
                event.run();
                event.run();
            }
            case ON_ANOTHER_THREAD -> onAnotherThread(event);
            case LATE_AND_IN_ANY_ORDER -> waiting.add(event);
        }
    }

    private static void onAnotherThread(Runnable event) {
        Thread other = new Thread(event);
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether events are still to come. */
    boolean isBehind() {
        return !waiting.isEmpty();
    }

    /** What waits comes, in an order that only its number decides. */
    void deliver() {
        List<Runnable> events = new ArrayList<>(waiting);
        waiting.clear();
        Collections.shuffle(events, new Random(events.size()));
        events.forEach(Runnable::run);
    }
}
