package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.InstalledItemsContract;
import org.junit.jupiter.api.Test;

@OnEachEngine(InstalledItemRow.class)
class KeptItemsTest extends InstalledItemsContract {

    private final AoDatabase database;

    KeptItemsTest(AoDatabase database) {
        this.database = database;
    }

    @Override
    protected InstalledItems items() {
        return new StoredItems(database.activeObjects());
    }

    @Test
    void whatOneNodeInstalledIsThereAfterTheNextStart() {
        items().put(Kind.FIELD, "METRIC", "10001");

        assertThat(items().idOf(Kind.FIELD, "METRIC")).contains("10001");
    }
}
