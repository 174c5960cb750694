package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.InstalledItemsContract;
import org.junit.jupiter.api.Test;

@OnEachEngine({InstalledItemRow.class, EditionRow.class})
record KeptItemsTest(AoDatabase database) implements InstalledItemsContract {

    @Override
    public InstalledItems items() {
        return new StoredItems(database.activeObjects(), TestSurroundings.alone(database));
    }

    @Test
    void whatOneNodeInstalledIsThereAfterTheNextStart() {
        items().put(Kind.FIELD, "METRIC", "10001");

        assertThat(items().idOf(Kind.FIELD, "METRIC")).contains("10001");
    }
}
