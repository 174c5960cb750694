package io.attain.targets.store;

import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.TREES)
class StoredOlderNodesTest {

    @Test
    void whatKnewItsStatusByNameKnowsItByIdAndWhatKnowsItStays(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredTargetNodes nodes = KeptTrees.shared(database).writer();
        StoredOlderNodes older = new StoredOlderNodes(database.activeObjects(), sql);
        nodes.save(List.of(root(1, 100), root(2, 100)));
        assertThat(older.statusNames()).isEmpty();
        makeOlder(sql, 1);

        assertThat(older.statusNames()).containsExactly("Proposed");
        older.setStatus("Proposed", "10007");

        assertThat(nodes.find(1)).map(node -> node.status()).contains("10007");
        assertThat(nodes.find(2)).contains(root(2, 100));
        assertThat(older.statusNames()).isEmpty();
    }

    private static void makeOlder(PlainSql sql, long issue) {
        sql.write(session -> session.change(
                "UPDATE {TARGET_NODE} SET [STATUS_ID] = NULL, [STATUS_NAME] = 'Proposed' WHERE [ISSUE_ID] = :ISSUE",
                Columns.of("ISSUE", issue)));
    }
}
