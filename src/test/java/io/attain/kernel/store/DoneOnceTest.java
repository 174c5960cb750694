package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.kernel.store.DoneOnceTest.DoneRow;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;

@OnEachEngine(DoneRow.class)
class DoneOnceTest {

    /** What is done here. */
    @Table("DONE_HERE")
    public interface DoneRow extends DoneOnceRow {}

    @Test
    void itIsDoneOnceForEachProjectUntilItIsForgotten(AoDatabase database) {
        DoneOnce done = of(database, 0);

        assertThat(done.note(1)).isTrue();
        assertThat(done.note(1)).isFalse();
        assertThat(done.isDone(1)).isTrue();
        assertThat(done.isDone(2)).isFalse();

        done.forget(1);
        assertThat(done.isDone(1)).isFalse();
        assertThat(done.note(1)).isTrue();
    }

    @Test
    void whatWasDoneAsOfAFormerEditionIsDoneOnceMore(AoDatabase database) {
        assertThat(of(database, 1).note(1)).isTrue();

        assertThat(of(database, 2).isDone(1)).isFalse();
        assertThat(of(database, 2).note(1)).isTrue();
        assertThat(of(database, 2).isDone(1)).isTrue();
        assertThat(of(database, 1).isDone(1))
                .as("a later edition has all of a former one")
                .isTrue();
    }

    @Test
    void ofManyNodesOneDoesIt(AoDatabase database) throws InterruptedException {
        AtomicInteger did = new AtomicInteger();

        assertThat(Together.failures(8, node -> {
                    if (of(database, 0).note(1)) {
                        did.incrementAndGet();
                    }
                }))
                .isEmpty();

        assertThat(did).hasValue(1);
    }

    private static DoneOnce of(AoDatabase database, int edition) {
        return new DoneOnce(new PlainSql(database.executors()), "DONE_HERE", edition);
    }
}
