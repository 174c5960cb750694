package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;

@OnEachEngine(InstalledItemRow.class)
class KeyedRowsTest {

    private static final String KEY = "ITEM_KEY";

    private final AoDatabase database;
    private final Writing writing;
    private final KeyedRows<InstalledItemRow> rows;

    KeyedRowsTest(AoDatabase database) {
        this.database = database;
        this.writing = new Writing(database.activeObjects());
        this.rows = writing.keyed(InstalledItemRow.class, KEY);
    }

    @Test
    void theFirstOfAKeyStays() {
        assertThat(rows.add(item("A", "1"))).isTrue();
        assertThat(rows.add(item("A", "2"))).isFalse();

        assertThat(rows.find("A")).map(InstalledItemRow::getJiraId).contains("1");
        assertThat(rows.find("B")).isEmpty();
    }

    @Test
    void whatIsPutIsChangedOrBegins() {
        rows.put(item("A", "1"), row -> row.setJiraId(row.getJiraId() + "+"));
        rows.put(item("A", "9"), row -> row.setJiraId(row.getJiraId() + "+"));

        assertThat(told()).containsExactly("A=1++");
    }

    /** Oracle takes a thousand values in a list, and people have more. */
    @Test
    void manyKeysAreFoundAtOnceAndThoseWithoutARowAreMissing() {
        List<String> keys =
                IntStream.range(0, 2_001).mapToObj(number -> "K" + number).toList();
        writing.run(() ->
                rows.replace(List.of(), keys.stream().map(key -> item(key, "1")).toList()));

        assertThat(rows.find(keys)).hasSize(2_001);
        assertThat(rows.find(List.of("K2000", "none", "K0")))
                .extracting(InstalledItemRow::getItemKey)
                .containsExactlyInAnyOrder("K0", "K2000");
        assertThat(rows.find(List.of())).isEmpty();
    }

    @Test
    void whatStaysAsItWasIsNotTouched() {
        List<Columns> before = List.of(item("A", "1"), item("B", "1"), item("C", "1"));
        writing.run(() -> rows.replace(List.of(), before));
        int id = rows.find("A").map(InstalledItemRow::getID).orElseThrow();

        writing.run(() -> rows.replace(before, List.of(item("D", "1"), item("B", "2"), item("A", "1"))));

        assertThat(told()).containsExactly("A=1", "B=2", "D=1");
        assertThat(rows.find("A")).map(InstalledItemRow::getID).contains(id);
    }

    @Test
    void workThatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> writing.run(() -> {
                    rows.add(item("A", "1"));
                    rows.put(item("B", "1"), row -> {});
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        assertThat(told()).isEmpty();
    }

    @Test
    void thoseWhoAddOneKeyAtTheSameMomentAddOneRow() throws InterruptedException {
        AtomicInteger added = new AtomicInteger();

        List<Throwable> failures = Together.failures(5, person -> {
            KeyedRows<InstalledItemRow> own = new Writing(database.activeObjects()).keyed(InstalledItemRow.class, KEY);
            added.addAndGet(own.add(item("A", Integer.toString(person))) ? 1 : 0);
        });

        assertThat(failures).isEmpty();
        assertThat(added).hasValue(1);
        assertThat(told()).hasSize(1);
    }

    @Test
    void aRowWithoutItsKeyIsAMistakeOfOurs() {
        assertThatIllegalArgumentException().isThrownBy(() -> rows.add(Columns.of(KEY, null)));
        assertThatIllegalArgumentException().isThrownBy(() -> rows.add(Columns.of("NAME", "x")));
    }

    @Test
    void oneThatIsThereIsChangedOrRemovedAndNoneBegins() {
        assertThat(rows.add(item("A", "1"))).isTrue();

        assertThat(rows.change("A", row -> row.setJiraId("2"))).isTrue();
        assertThat(rows.change("B", row -> row.setJiraId("2"))).isFalse();
        rows.remove("B");
        assertThat(told()).containsExactly("A=2");

        rows.remove("A");
        assertThat(told()).isEmpty();
    }

    @Test
    void theDatabaseNumbersWhatHasNoKeyOfItsOwn() {
        KeyedRows<InstalledItemRow> numbered = writing.keyed(InstalledItemRow.class, "ID");
        int first = numbered.create(item("A", "1")).getID();
        int second = numbered.create(item("B", "2")).getID();

        assertThat(numbered.find(second)).map(InstalledItemRow::getItemKey).contains("B");
        assertThat(numbered.list(Query.select().order("ID DESC")))
                .extracting(InstalledItemRow::getID)
                .containsExactly(second, first);

        numbered.remove((long) first);
        assertThat(numbered.find(first)).isEmpty();
        assertThat(numbered.has(Query.select().where("JIRA_ID = ?", "1"))).isFalse();
        assertThat(numbered.has(Query.select().where("JIRA_ID = ?", "2"))).isTrue();
    }

    private List<String> told() {
        return List.of(database.activeObjects().find(InstalledItemRow.class)).stream()
                .map(row -> row.getItemKey() + "=" + row.getJiraId())
                .sorted()
                .toList();
    }

    private static Columns item(String key, String id) {
        return Columns.of(KEY, key).and("JIRA_ID", id);
    }
}
