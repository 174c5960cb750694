package io.attain.job.jira;

import org.junit.jupiter.api.Test;

/**
 * The server dies at a random step of each long work, which is repeated. More of it: {@code bench/run attack}, which gives
 * {@code attain.kills}, how often each work is killed, and {@code attain.seed}.
 */
class KilledAnywhereTest {

    @Test
    void whatIsKilledAndRepeatedIsAsIfNothingHadHappened() {
        new KilledWorks(Long.getLong("attain.seed", 1)).kill(Integer.getInteger("attain.kills", 1), what -> {
            if (System.getProperty("attain.kills") != null) {
                System.out.println("{\"what\": \"" + what + "\"}");
            }
        });
    }
}
