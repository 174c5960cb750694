package io.attain.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.kernel.store.PlainSql;
import io.attain.pipeline.Credits;
import io.attain.pipeline.Credits.Kind;
import io.attain.pipeline.Credits.Said;
import io.attain.pipeline.CreditsContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEachEngine(CreditShareRow.class)
record StoredCreditsTest(AoDatabase database) implements CreditsContract {

    @Override
    public Credits credits() {
        return new StoredCredits(new PlainSql(database.executors()));
    }

    @Test
    void ofEightWhoSpeakAtOnceOneIsHeard() throws InterruptedException {
        AtomicInteger heard = new AtomicInteger();

        assertThat(Together.failures(8, place -> {
                    if (credits()
                            .add(7, new Said(1, Kind.DECIDED, place % 2 == 0 ? HALVES : THIRDS, "p" + place, NOON))) {
                        heard.incrementAndGet();
                    }
                }))
                .isEmpty();

        assertThat(heard).hasValue(1);
        assertThat(credits().history(7)).hasSize(1);
        assertThat(List.of(HALVES, THIRDS)).contains(credits().history(7).get(0).credit());
    }
}
