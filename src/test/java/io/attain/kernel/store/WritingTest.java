package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.Together;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.java.ao.ActiveObjectsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WritingTest {

    static List<RuntimeException> otherWritersInAnyWrapping() {
        SQLException batch = new BatchUpdateException("Batch entry 0 was aborted", "XX000", new int[0]);
        batch.setNextException(new SQLException("could not serialize access", "40001"));
        IllegalStateException beside = new IllegalStateException("Cannot close");
        beside.addSuppressed(new SQLException("deadlock detected", "40P01"));
        return List.of(
                new ActiveObjectsException(new SQLException("duplicate key", "23505")),
                new UndeclaredThrowableException(new SQLException("deadlock detected", "40P01")),
                new IllegalStateException(new IllegalStateException(new SQLException("ORA-00060", "61000"))),
                new IllegalStateException(new SQLException("ORA-08177", "72000", 8177)),
                new IllegalStateException(new SQLException("Timeout trying to lock table", "HYT00", 50200)),
                new IllegalStateException(new SQLException("no state", null, new SQLException("x", "90131"))),
                new IllegalStateException(batch),
                beside);
    }

    @ParameterizedTest
    @MethodSource("otherWritersInAnyWrapping")
    void anotherWriterMakesTheWorkStartOver(RuntimeException inTheWay) {
        try (AoDatabase database = AoDatabase.Engine.H2.create(InstalledItemRow.class)) {
            Writing writing = new Writing(database.activeObjects());
            AtomicInteger attempts = new AtomicInteger();

            int kept = writing.write(() -> {
                create(database, "FIELD/METRIC");
                if (attempts.incrementAndGet() < 3) {
                    throw inTheWay;
                }
                return database.activeObjects().count(InstalledItemRow.class);
            });

            assertThat(attempts).hasValue(3);
            assertThat(kept).isEqualTo(1);
        }
    }

    @Test
    void whatIsWrongByItselfIsToldAtOnce() {
        try (AoDatabase database = AoDatabase.Engine.H2.create(InstalledItemRow.class)) {
            Writing writing = new Writing(database.activeObjects());
            AtomicInteger attempts = new AtomicInteger();
            RuntimeException tooLong = new ActiveObjectsException(new SQLException("value too long", "22001"));

            assertThatThrownBy(() -> writing.run(() -> {
                        create(database, "FIELD/METRIC");
                        attempts.incrementAndGet();
                        throw tooLong;
                    }))
                    .isSameAs(tooLong);
            assertThat(attempts).hasValue(1);
            assertThat(database.activeObjects().count(InstalledItemRow.class)).isZero();
        }
    }

    @Test
    void onlyTheWholeStartsOver() {
        try (AoDatabase database = AoDatabase.Engine.H2.create(InstalledItemRow.class)) {
            Writing writing = new Writing(database.activeObjects());
            AtomicInteger parts = new AtomicInteger();
            AtomicInteger wholes = new AtomicInteger();

            writing.run(() -> {
                wholes.incrementAndGet();
                writing.run(() -> {
                    if (parts.incrementAndGet() == 1) {
                        throw new IllegalStateException(new SQLException("could not serialize access", "40001"));
                    }
                });
            });

            assertThat(wholes).hasValue(2);
            assertThat(parts).hasValue(2);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void ofAllWhoAddTheSameOneDoes(AoDatabase.Engine engine) throws InterruptedException {
        try (AoDatabase database = engine.create(InstalledItemRow.class)) {
            List<Writing> nodes = IntStream.range(0, 2)
                    .mapToObj(node -> new Writing(database.activeObjects()))
                    .toList();
            AtomicInteger added = new AtomicInteger();
            AtomicInteger[] asked = IntStream.range(0, Together.PEOPLE)
                    .mapToObj(person -> new AtomicInteger())
                    .toArray(AtomicInteger[]::new);

            List<Throwable> failures = Together.failures(10, person -> {
                Columns row = Columns.of("ITEM_KEY", "FIELD/" + asked[person].incrementAndGet());
                if (nodes.get(person % 2)
                        .keyed(InstalledItemRow.class, "ITEM_KEY")
                        .add(row)) {
                    added.incrementAndGet();
                }
            });

            assertThat(failures).isEmpty();
            assertThat(added).hasValue(10);
            assertThat(database.activeObjects().count(InstalledItemRow.class)).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void whoPutsARowChangesTheOneThatIsThereOrBeginsIt(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(InstalledItemRow.class)) {
            KeyedRows<InstalledItemRow> rows =
                    new Writing(database.activeObjects()).keyed(InstalledItemRow.class, "ITEM_KEY");

            rows.put(Columns.of("ITEM_KEY", "A").and("NAME", "first"), row -> row.setJiraId("1"));
            rows.put(Columns.of("ITEM_KEY", "A").and("NAME", "second"), row -> row.setJiraId("2"));

            assertThat(rows.find("A")).hasValueSatisfying(row -> {
                assertThat(row.getName()).isEqualTo("first");
                assertThat(row.getJiraId()).isEqualTo("2");
            });
            assertThat(database.activeObjects().count(InstalledItemRow.class)).isEqualTo(1);
        }
    }

    private static void create(AoDatabase database, String key) {
        database.activeObjects().create(InstalledItemRow.class, Map.of("ITEM_KEY", key));
    }
}
