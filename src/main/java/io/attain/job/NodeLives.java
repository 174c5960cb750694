package io.attain.job;

import java.time.Instant;
import java.util.List;

/** The nodes of the cluster on which the plugin runs, or ran until they died: each writes now and then that it is there. */
public interface NodeLives {

    /**
     * One of them, from the plugin's start to its end.
     *
     * @param id given by the store
     * @param seenAt when it last wrote that it is there, by its own clock
     */
    record Life(long id, Instant seenAt) {}

    /** One begins. */
    Life begin(Instant now);

    /** It is still there; whether it is known: others may have taken it for dead. */
    boolean seen(long id, Instant now);

    /** It ended as it should, or what it left is made up for. */
    void end(long id);

    /** All that have begun and not ended. */
    List<Life> all();
}
