package io.attain.host.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeptTest {

    @RegisterExtension
    final TestDatabase tables = new TestDatabase();

    private final Database database = tables.database();
    private final AtomicInteger readings = new AtomicInteger();
    private Runnable duringFirstReading = () -> {};
    private final Kept<List<String>> groups = new Kept<>(database, this::read);

    @Test
    void isReadOnceUntilItIsChanged() {
        assertThat(groups.get()).isEmpty();
        assertThat(groups.get()).isEmpty();
        assertThat(readings).hasValue(1);

        groups.change(handle -> add(handle, "sales"));

        assertThat(groups.get()).containsExactly("sales");
        assertThat(groups.get()).containsExactly("sales");
        assertThat(readings).hasValue(2);
    }

    @Test
    void aChangeIsSeenByWhoMakesItAtOnceAndByOthersOnceItIsCommitted() {
        groups.get();

        database.run(handle -> {
            groups.change(same -> add(same, "sales"));
            assertThat(groups.get()).containsExactly("sales");
            assertThat(elsewhere()).isEmpty();
        });

        assertThat(elsewhere()).containsExactly("sales");
    }

    @Test
    void aChangeThatIsTakenBackIsForgotten() {
        groups.get();

        assertThatThrownBy(() -> database.run(handle -> {
                    groups.change(same -> add(same, "sales"));
                    groups.get();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(groups.get()).isEmpty();
    }

    @Test
    void whatIsReadWhileOthersChangeItIsNotKept() {
        Runnable change = () -> groups.change(handle -> add(handle, "sales"));
        duringFirstReading = () -> CompletableFuture.runAsync(change).join();

        assertThat(groups.get()).isEmpty();
        assertThat(groups.get()).containsExactly("sales");
    }

    private List<String> elsewhere() {
        return CompletableFuture.supplyAsync(groups::get).join();
    }

    private List<String> read(Handle handle) {
        List<String> found = handle.createQuery("select group_name from app_group order by group_name")
                .mapTo(String.class)
                .list();
        if (readings.incrementAndGet() == 1) {
            duringFirstReading.run();
        }
        return found;
    }

    private static int add(Handle handle, String group) {
        return handle.execute("insert into app_group (group_name) values (?)", group);
    }
}
