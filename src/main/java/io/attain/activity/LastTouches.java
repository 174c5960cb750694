package io.attain.activity;

import java.util.Collection;

/**
 * When issues were touched last in each way, kept beside the logs that say it by whatever changes what they say: whoever asks of
 * many need not go through years of logs. A draft touches nobody.
 */
public interface LastTouches {

    /** How the codes begin of what is ticked off in logs as a touch; no key action and no step of a playbook is called so. */
    String CODES = "touch-";

    /** Whether all is kept. What an older version logged is not, until it was made whole. */
    boolean isWhole();

    /** Makes it so; whoever was stopped in the midst of it begins again. */
    void makeWhole();

    /** Holds what is kept of some issues against the logs, mends it, and answers how much was missing, wrong or too much. */
    int prove(Collection<Long> issueIds);
}
